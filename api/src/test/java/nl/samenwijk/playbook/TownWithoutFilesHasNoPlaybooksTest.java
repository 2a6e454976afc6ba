package nl.samenwijk.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;

class TownWithoutFilesHasNoPlaybooksTest {

    @Test
    void theListIsEmpty() {
        assertThat(new Playbooks(TownFiles.none()).all()).isEmpty();
    }
}
