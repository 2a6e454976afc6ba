package nl.samenwijk.attack;

import static nl.samenwijk.attack.Attack.body;
import static nl.samenwijk.attack.Attack.document;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents that are wrong, or that ask more than any honest one. */
class BadDocumentsIT extends Siege {

    private static final String INVALID = "INVALID_DOCUMENT";
    private static final String COMPLEX = "QUERY_TOO_COMPLEX";
    private static final String DEEP = "QUERY_TOO_DEEP";

    @Override
    Stream<Attack> attacks() {
        return Stream.of(limits(), deep(), names(), fragments(), introspection())
                .flatMap(rows -> rows);
    }

    private static String times(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(i -> text.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Attack> limits() {
        return Stream.of(
                document("1,000 aliases", COMPLEX, "{" + times(1000, "a#: __typename") + "}"),
                document("31 aliases", COMPLEX, "{" + times(31, "a#: __typename") + "}"),
                document("30 aliases", "", "{" + times(30, "a#: __typename") + "}"),
                document(
                        "aliases in fragments",
                        COMPLEX,
                        "{" + times(4, "...F") + "} fragment F on Query {" + times(10, "a#: __typename") + "}"),
                document("the same field 1,000 times", "", "{" + times(1000, "viewer { id }") + "}"),
                document("too many words", COMPLEX, "{" + times(7000, "__typename") + "}"),
                document("too many words, in English", COMPLEX, "{" + times(7000, "__typename") + "}")
                        .with("Accept-Language: en"),
                document(
                        "too many acts at once",
                        COMPLEX,
                        "mutation {"
                                + times(
                                        6,
                                        "a#: publishInitiative(input: {initiativeId: \"x\", expectedVersion: 1}) { errors { message } }")
                                + "}"),
                document(
                        "pages of pages",
                        COMPLEX,
                        "{ initiatives(first: 100) { nodes { timeline(first: 100) { nodes { id } } } } }"),
                document(
                        "pages of pages, by a variable",
                        COMPLEX,
                        "query($n: Int) { initiatives(first: $n) { nodes { timeline(first: $n) { nodes { id } } } } }",
                        "n",
                        100),
                document(
                        "pages of pages, by the default of a variable",
                        COMPLEX,
                        "query($n: Int = 100) { initiatives(first: $n) { nodes { timeline(first: $n) { nodes { id } } } } }"),
                document(
                        "pages of pages, in fragments",
                        COMPLEX,
                        "{ initiatives(first: 100) { nodes { ...T } } } fragment T on Initiative { timeline(first: 100) { nodes { id } } }"));
    }

    private static Stream<Attack> deep() {
        String fifteen = "{ initiatives(first: 1) { nodes {" + "supportRequests { nodes { initiative {".repeat(7) + "id"
                + "} } }".repeat(7) + "} } }";
        return Stream.of(
                document("24 levels", DEEP, fifteen),
                document(
                        "100 levels",
                        DEEP,
                        "{ initiatives(first: 1) { nodes {" + "supportRequests { nodes { initiative {".repeat(50) + "id"
                                + "} } }".repeat(50) + "} } }"),
                document("5,000 levels", DEEP, "{a".repeat(5000) + "}".repeat(5000)),
                document(
                        "a list of lists of lists",
                        DEEP,
                        "{ node(id: " + "[".repeat(3000) + "\"x\"" + "]".repeat(3000) + ") { id } }"),
                document(
                        "a type of types of types",
                        DEEP,
                        "query($a: " + "[".repeat(1000) + "Int" + "]".repeat(1000) + ") { __typename }"));
    }

    private static Stream<Attack> names() {
        return Stream.of(
                document("no GraphQL", INVALID, "SELECT * FROM initiatives"),
                document("a script", INVALID, "{ <script>alert(1)</script> }"),
                document("control characters", INVALID, "{ \u0000\u0007 }"),
                document("right to left", INVALID, "{ \u202e}emanepyt__{ }"),
                document("an unknown field", INVALID, "{ passwords }"),
                document("an unknown argument", INVALID, "{ initiatives(where: \"1=1\") { nodes { id } } }"),
                document("a subscription", INVALID, "subscription { viewer { id } }"),
                document("a definition of types", INVALID, "type Query { passwords: String }"),
                document("many operations", INVALID, "query A { __typename } query B { __typename }"),
                document("two of one name", INVALID, "query A { __typename } query A { __typename }"),
                document("1,000 operations", INVALID, times(1000, "query A# { __typename }")),
                body(
                        "an unknown operation",
                        200,
                        INVALID,
                        "{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}"),
                body(
                        "an operation that is an object",
                        400,
                        "INVALID_REQUEST",
                        "{\"query\":\"query A { __typename }\",\"operationName\":{\"$ne\":1}}"),
                document("1,000 directives", COMPLEX, "{ __typename " + "@skip(if: false)".repeat(1000) + " }"),
                document("1,000 unknown directives", INVALID, "{ __typename " + "@a".repeat(1000) + " }"),
                document("500 unknown directives", INVALID, "{ __typename " + "@a ".repeat(500) + " }"),
                document("a variable that nobody declared", INVALID, "{ node(id: $x) { id } }"),
                document("a variable more", "", "{ __typename }", "x", Map.of("$where", "1")));
    }

    private static Stream<Attack> fragments() {
        return Stream.of(
                document("a fragment in itself", INVALID, "{ ...A } fragment A on Query { ...A }"),
                document(
                        "fragments in a circle",
                        INVALID,
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
                document(
                        "fragments of fragments of fragments",
                        "",
                        "{ ...A0 } "
                                + IntStream.range(0, 25)
                                        .mapToObj(i -> "fragment A" + i + " on Query { ...A" + (i + 1) + " ...A"
                                                + (i + 1) + " }")
                                        .collect(Collectors.joining(" "))
                                + " fragment A25 on Query { __typename }"),
                document(
                        "the same, with aliases",
                        COMPLEX,
                        "{ ...A0 } "
                                + IntStream.range(0, 25)
                                        .mapToObj(i -> "fragment A" + i + " on Query { ...A" + (i + 1) + " ...A"
                                                + (i + 1) + " }")
                                        .collect(Collectors.joining(" "))
                                + " fragment A25 on Query { a: __typename }"),
                document("a fragment that is not there", INVALID, "{ ...A }"),
                document("a fragment on another type", INVALID, "{ ... on Initiative { id } }"));
    }

    private static Stream<Attack> introspection() {
        return Stream.of(
                document(
                        "introspection twice",
                        INVALID,
                        "{ a: __schema { types { name } } b: __schema { types { name } } }"),
                document(
                        "introspection in circles",
                        INVALID,
                        "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
                document(
                        "introspection, deep",
                        INVALID,
                        "{ __schema { types { fields { type {" + "ofType {".repeat(30) + "name" + "}".repeat(30)
                                + "} } } } }"));
    }
}
