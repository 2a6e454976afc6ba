package nl.samenwijk.playbook;

import static nl.samenwijk.scheme.SupportKind.COMMUNICATION;
import static nl.samenwijk.scheme.SupportKind.EXPERTISE;
import static nl.samenwijk.scheme.SupportKind.FUNDING;
import static nl.samenwijk.scheme.SupportKind.MATERIAL_LOAN;
import static nl.samenwijk.scheme.SupportKind.PERMIT;
import static nl.samenwijk.scheme.SupportKind.PUBLIC_SPACE_WORK;
import static nl.samenwijk.scheme.SupportKind.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;

class PlaybookNamesSupportByTheWordsOfTheBasketTest {

    @Test
    void moneyThingsRoomsPermitsAndWorksHaveTheirKind() {
        assertThat(supportFor("whatsapp-watch")).containsExactly(MATERIAL_LOAN, COMMUNICATION, EXPERTISE);
        assertThat(supportFor("burglary-evening")).containsExactly(EXPERTISE, SPACE, COMMUNICATION, FUNDING);
        assertThat(supportFor("aed")).containsExactly(FUNDING, EXPERTISE, PERMIT);
        assertThat(supportFor("lighting")).containsExactly(PUBLIC_SPACE_WORK, EXPERTISE, FUNDING);
    }

    private static List<SupportKind> supportFor(String code) {
        return new Playbooks(TownFiles.dordrecht())
                .all().stream()
                        .filter(playbook -> playbook.code().equals(code))
                        .flatMap(playbook -> playbook.supportKinds().stream())
                        .toList();
    }
}
