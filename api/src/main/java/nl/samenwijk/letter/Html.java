package nl.samenwijk.letter;

/** Markup in which every tag is closed and every text stays text. It is HTML for a browser and XML for what makes a PDF of it. */
final class Html {

    private static final String UNREADABLE = "\uFFFD";

    private final StringBuilder out = new StringBuilder();

    /** An element with attributes, in pairs of a name and a value. */
    Html element(String name, Runnable inside, String... attributes) {
        open(name, attributes);
        out.append('>');
        inside.run();
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element without anything in it. */
    Html empty(String name, String... attributes) {
        open(name, attributes);
        out.append("/>");
        return this;
    }

    private void open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** A text with the line breaks that its writer gave it. */
    Html lines(String text) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            escape(lines[i]);
        }
        return this;
    }

    /** Our own text, such as a style sheet: as it is. */
    Html raw(String ours) {
        out.append(ours);
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int letter) {
        switch (letter) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (isReadable(letter)) {
                    out.appendCodePoint(letter);
                } else {
                    out.append(UNREADABLE);
                }
            }
        }
    }

    /** What XML can hold. */
    private static boolean isReadable(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
