package nl.samenwijk.platform.graphql;

import java.util.List;

/** Documents of a client that this server could not answer. */
class WrongDocument extends RuntimeException {

    WrongDocument(List<String> problems) {
        super("Stored queries of a client do not work on this server:\n- " + String.join("\n- ", problems));
    }
}
