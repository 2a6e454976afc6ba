package nl.samenwijk.command;

import java.io.IOException;

/** A file that cannot be read to its end, and where: nothing of it is trusted from there on. */
class UnreadableFile extends IOException {

    UnreadableFile(String reason) {
        super(reason);
    }

    static UnreadableFile at(long line, String reason) {
        return new UnreadableFile("line %d: %s".formatted(line, reason));
    }

    static UnreadableFile at(Place place, String reason) {
        return new UnreadableFile("%s: %s".formatted(place, reason));
    }

    /** Where a character stands, as an editor counts. */
    record Place(long line, long column) {

        @Override
        public String toString() {
            return "line %d, column %d".formatted(line, column);
        }
    }
}
