package nl.samenwijk.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;

class PlaybookBudgetIsInCentsTest {

    @Test
    void eurosOfTheFileAreTimesAHundred() {
        assertThat(new Playbooks(TownFiles.dordrecht()).all().getFirst().budget())
                .isEqualTo(new PlaybookBudget(0, 400_00, 1_200_00));
    }

    @Test
    void centsOfTheFileAreKept() {
        assertThat(new Playbooks(TownFiles.zeewijk()).all().getFirst().budget())
                .isEqualTo(new PlaybookBudget(0, 82_50, 300_00));
    }
}
