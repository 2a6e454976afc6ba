package nl.samenwijk.scheme;

/** What must hold in a file of schemes: the sentence is told with the file and the line. */
final class Rule {

    private Rule() {}

    static void must(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
