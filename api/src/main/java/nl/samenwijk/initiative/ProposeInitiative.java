package nl.samenwijk.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Language;
import org.jspecify.annotations.Nullable;

/** A new initiative, as its initiator or the desk gives it. */
public record ProposeInitiative(
        UUID idempotencyKey,
        String title,
        String summary,
        @Nullable String description,
        String neighbourhoodCode,
        Theme theme,
        @Nullable List<Approach> approaches,
        Language language,
        @Nullable LocalDate startsOn,
        @Nullable String onBehalfOf,
        @Nullable String groupName,
        @Nullable Boolean submit,
        @Nullable Person onBehalfOfPerson) {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;

    /** Somebody without an account, for whom the desk files. */
    public record Person(String displayName, Initiator.DeskChannel channel) {}

    boolean handsIn() {
        return Boolean.TRUE.equals(submit);
    }

    Texts texts() {
        return TextRules.cleaned(title, summary, description, language);
    }

    List<Approach> approachesOrNone() {
        return Objects.requireNonNullElse(approaches, List.<Approach>of()).stream()
                .distinct()
                .toList();
    }

    Draft draft(Place place) {
        return new Draft(texts(), theme, approachesOrNone(), startsOn, place);
    }

    void check(Checks checks) {
        TextRules.check(checks, title, summary, description);
        checks.day("startsOn", startsOn);
        if (groupName != null) {
            name(checks, "groupName", groupName);
            checks.must(onBehalfOf == null, "groupName", "error.groupOrOrganisation");
        }
        if (onBehalfOfPerson != null) {
            name(checks.in("onBehalfOfPerson"), "displayName", onBehalfOfPerson.displayName());
            checks.must(onBehalfOf == null, "onBehalfOfPerson", "error.personOrOrganisation");
        }
    }

    private static void name(Checks checks, String field, String name) {
        checks.line(field, name, SHORTEST_NAME, LONGEST_NAME);
        PersonalData.refuseBsn(checks, field, name);
    }
}
