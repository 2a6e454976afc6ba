package nl.samenwijk.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.shared.Change;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Language;
import org.jspecify.annotations.Nullable;

/** What changes in an initiative's texts. What is not given stays. */
public record EditInitiative(
        String initiativeId,
        long expectedVersion,
        Change<String> title,
        Change<String> summary,
        Change<String> description,
        Change<Language> language,
        Change<List<Approach>> approaches,
        Change<LocalDate> startsOn,
        Change<Theme> theme,
        Change<String> neighbourhoodCode) {

    InitiativeRef ref() {
        return new InitiativeRef(initiativeId, expectedVersion);
    }

    /** A title, a summary and the like can be changed, not taken away. */
    void check(Checks checks) {
        demand(checks, "title", title);
        demand(checks, "summary", summary);
        demand(checks, "language", language);
        demand(checks, "approaches", approaches);
        demand(checks, "theme", theme);
        demand(checks, "neighbourhoodCode", neighbourhoodCode);
        checks.day("startsOn", startsOn.value());
    }

    private static void demand(Checks checks, String field, Change<?> change) {
        checks.must(!change.given() || change.value() != null, field, "error.cannotBeEmptied");
    }

    /** The initiative's words after the change; its place is given beside, because its code must be known. */
    Draft appliedTo(Initiative initiative, Place place) {
        Texts old = initiative.texts();
        String newDescription = description.given() ? description.value() : old.description();
        Texts texts = TextRules.cleaned(
                title.or(old.title()), summary.or(old.summary()), newDescription, language.or(old.language()));
        return new Draft(
                texts,
                theme.or(initiative.theme()),
                approaches.or(initiative.approaches()),
                startsOn.given() ? startsOn.value() : initiative.startsOn(),
                place);
    }

    /** Each field that is another one now, for the log. */
    static List<ActivityEntry.Change> differences(Draft before, Draft after) {
        List<ActivityEntry.Change> changes = new ArrayList<>();
        differ(changes, "title", before, after, draft -> draft.texts().title());
        differ(changes, "summary", before, after, draft -> draft.texts().summary());
        differ(changes, "description", before, after, draft -> draft.texts().description());
        differ(changes, "language", before, after, draft -> draft.texts().language());
        differ(changes, "theme", before, after, Draft::theme);
        differ(changes, "approaches", before, after, Draft::approaches);
        differ(changes, "startsOn", before, after, Draft::startsOn);
        differ(
                changes,
                "neighbourhoodCode",
                before,
                after,
                draft -> draft.place().neighbourhoodCode());
        return changes;
    }

    private static void differ(
            List<ActivityEntry.Change> changes,
            String field,
            Draft before,
            Draft after,
            Function<Draft, @Nullable Object> value) {
        Object old = value.apply(before);
        Object fresh = value.apply(after);
        if (!Objects.equals(old, fresh)) {
            changes.add(new ActivityEntry.Change(field, text(old), text(fresh)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
