package nl.samenwijk.authorisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table as a page for people. */
final class AuthorisationPage {

    private static final String BEGIN = """
            # Who may read and do what

            Made from the tables in `api/src/test/resources/matrix` by `-Dsamenwijk.docs.write=true`; every line is tried over HTTP as every onlooker by
            `WhoMayDoWhatIT` and `WhoMayReadWhatIT`. The plan lies in the area Centrum.

            """;

    private AuthorisationPage() {}

    static String text() {
        return BEGIN
                + Stream.of(Onlooker.values())
                        .map(onlooker -> "- **%s**: %s%n".formatted(onlooker.column(), onlooker.who()))
                        .collect(Collectors.joining())
                + "\n"
                + Stream.of(Cell.values())
                        .map(cell -> "`%s` %s".formatted(said(cell), cell.meaning()))
                        .collect(Collectors.joining(" · "))
                + "\n\n## Acts\n\n"
                + table("act", AuthorisationTable.acts())
                + "\n## Fields\n\n"
                + table("field", AuthorisationTable.reads())
                + "\n## Fields without an audience of their own\n\n| type | goes with |\n|---|---|\n"
                + AuthorisationTable.inside().stream()
                        .map(inside -> "| %s | %s |%n".formatted(inside.type(), inside.goesWith()))
                        .collect(Collectors.joining());
    }

    private static String table(String what, List<AuthorisationTable.Row> rows) {
        return "| " + what + " | of | " + String.join(" | ", Onlooker.columns()) + " |\n"
                + "|---".repeat(Onlooker.values().length + 2) + "|\n"
                + rows.stream().map(AuthorisationPage::line).collect(Collectors.joining());
    }

    private static String line(AuthorisationTable.Row row) {
        String cells = Stream.of(Onlooker.values())
                .map(onlooker -> said(row.cells().getOrDefault(onlooker, Cell.HIDDEN)))
                .collect(Collectors.joining(" | "));
        return "| %s | %s | %s |%n".formatted(row.what(), row.when(), cells);
    }

    private static String said(Cell cell) {
        return switch (cell) {
            case HIDDEN -> "–";
            case NOT_FOUND -> "not found";
            case UNAUTHENTICATED -> "sign in";
            case NOT_ALLOWED_NOW -> "not now";
            case DOES, SEES, OTHER, FORBIDDEN, FOUR_EYES, CONFLICT_OF_INTEREST ->
                cell.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
