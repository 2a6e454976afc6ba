package nl.samenwijk.platform.graphql;

import java.util.Map;
import java.util.regex.Pattern;

/** What graphql-java says of a mistake, without the names of its own classes and without repeating the value that was sent. */
final class PlainWords {

    private static final Pattern LITERAL = Pattern.compile("'[A-Z]\\w+\\{.*\\}'", Pattern.DOTALL);

    private static final Map<Pattern, String> KINDS = Map.of(
            Pattern.compile("'(Linked)?(Hash)?Map'"), "'object'",
            Pattern.compile("'(Array)?List'"), "'list'",
            Pattern.compile("'(Integer|Long|BigInteger|BigDecimal|Double)'"), "'number'",
            Pattern.compile("ANTLR "), "");

    private PlainWords() {}

    static String of(String message) {
        String plain = LITERAL.matcher(message).replaceAll("'...'");
        for (Map.Entry<Pattern, String> kind : KINDS.entrySet()) {
            plain = kind.getKey().matcher(plain).replaceAll(kind.getValue());
        }
        return plain;
    }
}
