package nl.samenwijk.playbook;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenwijk.initiative.Approach;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A playbook (draaiboek): a plan that worked elsewhere, step by step. Read from the municipality's file, so it checks itself.
 *
 * @param source where the steps and the amounts come from, or that they are an assumption
 */
public record Playbook(
        String code,
        LocalText title,
        Theme theme,
        List<Approach> approaches,
        List<InitiatorKind> initiatorKinds,
        List<SupportKind> supportKinds,
        PlaybookBudget budget,
        String source,
        List<LocalText> checklist) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Playbook {
        must(code != null && CODE.matcher(code).matches(), code, "a code of small letters, digits and hyphens");
        must(isFilled(title), code, "a title in nl and in en");
        must(theme != null, code, "a theme");
        must(isFilled(approaches), code, "at least one of approaches");
        must(isFilled(initiatorKinds), code, "at least one of initiatorKinds");
        must(supportKinds != null, code, "supportKinds, if only an empty list");
        must(budget != null, code, "a budget");
        must(source != null && !source.isBlank(), code, "a source");
        must(
                isFilled(checklist) && checklist.stream().allMatch(Playbook::isFilled),
                code,
                "a checklist in nl and in en");
        approaches = List.copyOf(approaches);
        initiatorKinds = List.copyOf(initiatorKinds);
        supportKinds = List.copyOf(supportKinds);
        checklist = List.copyOf(checklist);
    }

    private static boolean isFilled(@Nullable LocalText text) {
        return text != null && !text.nl().isBlank() && !text.en().isBlank();
    }

    private static boolean isFilled(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }

    private static void must(boolean holds, @Nullable String code, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the playbook " + code + " must have " + what);
        }
    }
}
