package nl.samenwijk.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookSaysEveryStepInBothLanguagesTest {

    static List<Playbook> dordrecht() {
        return new Playbooks(TownFiles.dordrecht()).all();
    }

    @Test
    void dordrechtHasTwentyPlaybooksInTheOrderOfItsFile() {
        assertThat(dordrecht())
                .hasSize(20)
                .extracting(Playbook::code)
                .startsWith("whatsapp-watch", "watch-team", "burglary-evening")
                .endsWith("neighbourhood-info", "challenge");
    }

    @ParameterizedTest
    @MethodSource("dordrecht")
    void eachStepIsTranslated(Playbook playbook) {
        assertThat(playbook.checklist())
                .hasSizeBetween(6, 8)
                .noneMatch(step -> step.nl().equals(step.en()))
                .noneMatch(step -> step.en().isBlank());
        assertThat(steps(playbook, Language.NL)).hasSameSizeAs(steps(playbook, Language.EN));
    }

    @Test
    void theFirstStepReadsTheSameInBoth() {
        assertThat(dordrecht().getFirst().checklist().getFirst())
                .isEqualTo(new LocalText(
                        "Kijk of er al een groep is (wabp.nl)", "Check whether there is already a group (wabp.nl)"));
    }

    private static List<String> steps(Playbook playbook, Language language) {
        return playbook.checklist().stream()
                .map(step -> step.in(language))
                .distinct()
                .toList();
    }
}
