package nl.samenwijk.initiative;

import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Language;
import org.jspecify.annotations.Nullable;

/** What the public texts of an initiative must be. */
final class TextRules {

    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_SUMMARY = 20;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_DESCRIPTION = 10_000;

    private TextRules() {}

    static void check(Checks checks, String title, String summary, @Nullable String description) {
        checks.line("title", title, SHORTEST_TITLE, LONGEST_TITLE);
        checks.text("summary", summary, SHORTEST_SUMMARY, LONGEST_SUMMARY);
        checks.text("description", description == null ? "" : description, 0, LONGEST_DESCRIPTION);
        PersonalData.refuseBsn(checks, "title", title);
        PersonalData.refuseBsn(checks, "summary", summary);
        PersonalData.refuseBsn(checks, "description", description);
    }

    static Texts cleaned(String title, String summary, @Nullable String description, Language language) {
        return new Texts(
                title.strip(),
                summary.strip(),
                description == null || description.isBlank() ? null : description.strip(),
                language);
    }
}
