package nl.samenwijk.command;

import nl.samenwijk.command.UnreadableFile.Place;

/**
 * Follows the characters of a CSV file and knows at which line and column it is, so that a quotation mark that is missing or too many is found where it
 * stands. A CSV library reads ahead and can tell at most the line.
 */
final class QuoteWatch {

    /** Longer than any text that is taken over; a quotation mark that is never closed must not fill the memory. */
    private static final int LONGEST_VALUE = 1_000_000;

    private enum Within {
        START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        AFTER_VALUE
    }

    private final char separator;
    private Within within = Within.START;
    private Place here = new Place(1, 0);
    private Place opened = here;
    private char before;
    private int length;

    QuoteWatch(char separator) {
        this.separator = separator;
    }

    /** Where the next character will stand. */
    Place next() {
        return before == '\n' || before == '\r'
                ? new Place(here.line() + 1, 1)
                : new Place(here.line(), here.column() + 1);
    }

    void see(char character) throws UnreadableFile {
        boolean secondHalfOfLineEnd = before == '\r' && character == '\n';
        here = secondHalfOfLineEnd ? here : next();
        before = character;
        length++;
        within = after(character);
        if (length > LONGEST_VALUE) {
            throw UnreadableFile.at(
                    opened, "the value that begins here has no end. Is a quotation mark (\") missing or too many?");
        }
    }

    private Within after(char character) throws UnreadableFile {
        return switch (within) {
            case START -> begin(character);
            case PLAIN -> endsValue(character) ? start() : Within.PLAIN;
            case QUOTED -> character == '"' ? Within.AFTER_QUOTE : Within.QUOTED;
            case AFTER_QUOTE -> character == '"' ? Within.QUOTED : afterValue(character);
            case AFTER_VALUE -> afterValue(character);
        };
    }

    private Within begin(char character) {
        if (endsValue(character)) {
            return start();
        }
        opened = here;
        return character == '"' ? Within.QUOTED : Within.PLAIN;
    }

    private Within afterValue(char character) throws UnreadableFile {
        if (endsValue(character)) {
            return start();
        }
        if (Character.isWhitespace(character)) {
            return Within.AFTER_VALUE;
        }
        throw UnreadableFile.at(
                here,
                "there is text after a closing quotation mark (\"). Its value begins at " + opened
                        + ". A quotation mark within a value must be written twice.");
    }

    private Within start() {
        length = 0;
        return Within.START;
    }

    private boolean endsValue(char character) {
        return character == separator || character == '\n' || character == '\r';
    }

    void end() throws UnreadableFile {
        if (within == Within.QUOTED) {
            throw UnreadableFile.at(opened, "the quotation mark (\") that opens here is never closed");
        }
    }
}
