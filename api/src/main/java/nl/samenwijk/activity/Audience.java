package nl.samenwijk.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.samenwijk.shared.NodeId;

/**
 * Who reads the timeline of one initiative: the public, its parties, or the staff of its area; and of which requests the reader is a party besides. Each
 * entry is kept under the tokens of all who may read it, so that visibility is part of the query.
 */
public record Audience(NodeId initiative, Visibility sees, Set<NodeId> handles) {

    boolean mayRead(ActivityEntry entry, Visibility fact) {
        return fact.compareTo(sees) <= 0 || (fact == Visibility.PARTIES && handles(entry));
    }

    private boolean handles(ActivityEntry entry) {
        return entry.supportRequest() != null && handles.contains(entry.supportRequest());
    }

    List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        tokens.add(token(initiative, sees));
        if (sees == Visibility.PUBLIC) {
            handles.forEach(request -> tokens.add(token(request)));
        }
        return tokens;
    }

    static List<String> tokensOf(ActivityEntry entry) {
        List<String> tokens = new ArrayList<>();
        for (Visibility reader : Visibility.values()) {
            if (entry.visibility().compareTo(reader) <= 0) {
                tokens.add(token(entry.initiative(), reader));
            }
        }
        if (entry.visibility() == Visibility.PARTIES && entry.supportRequest() != null) {
            tokens.add(token(entry.supportRequest()));
        }
        return tokens;
    }

    static boolean anyOf(ActivityEntry entry, Collection<String> tokens) {
        return tokensOf(entry).stream().anyMatch(tokens::contains);
    }

    private static String token(NodeId initiative, Visibility reader) {
        return initiative.key() + "/" + reader;
    }

    private static String token(NodeId request) {
        return request.key() + "/HANDLES";
    }
}
