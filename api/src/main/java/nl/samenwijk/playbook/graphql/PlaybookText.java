package nl.samenwijk.playbook.graphql;

import java.util.List;
import nl.samenwijk.initiative.Approach;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.playbook.Playbook;
import nl.samenwijk.playbook.PlaybookBudget;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Language;

/** A playbook in one language. */
record PlaybookText(
        String code,
        String title,
        Theme theme,
        List<Approach> approaches,
        List<String> checklist,
        List<SupportKind> supportKinds,
        PlaybookBudget budget,
        List<InitiatorKind> initiatorKinds) {

    static PlaybookText of(Playbook playbook, Language language) {
        return new PlaybookText(
                playbook.code(),
                playbook.title().in(language),
                playbook.theme(),
                playbook.approaches(),
                playbook.checklist().stream().map(step -> step.in(language)).toList(),
                playbook.supportKinds(),
                playbook.budget(),
                playbook.initiatorKinds());
    }
}
