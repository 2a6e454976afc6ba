package nl.samenwijk.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.identity.People;
import nl.samenwijk.identity.Viewer;
import org.junit.jupiter.api.Test;

/** Who complains and who answers; nobody else knows of it. */
class WhoReadsAComplaintTest {

    private static final List<String> EVERYBODY = List.of(
            "resident",
            "neighbour",
            "association",
            "coordinator-centrum",
            "coordinator-oost",
            "coordinator-desk",
            "decision-maker",
            "facilitator",
            "steering-centrum",
            "policy-adviser",
            "moderator",
            "administrator");

    private static List<String> readers(Complaint complaint) {
        return EVERYBODY.stream()
                .filter(person -> Said.RIGHTS.mayRead(People.named(person), complaint))
                .toList();
    }

    @Test
    void whoComplainsAndWhoAnswers() {
        assertThat(readers(Said.simple())).containsExactly("resident", "coordinator-centrum", "coordinator-desk");
    }

    @Test
    void notWhoItIsAbout() {
        assertThat(readers(Said.in("CENTRUM", "coordinator-centrum", "facilitator")))
                .containsExactly("resident", "coordinator-desk");
        assertThat(readers(Said.in("CENTRUM", "coordinator-centrum", "coordinator-desk", "neighbour")))
                .containsExactly("resident", "coordinator-oost");
    }

    @Test
    void afterTheAnswerTheSame() {
        assertThat(readers(Said.simple().answered(ComplaintFindings.UNFOUNDED, "Nee.", Said.desk())))
                .isEqualTo(readers(Said.simple()));
    }

    @Test
    void ofSomebodyWithoutAccountOnlyTheTown() {
        assertThat(readers(Said.by(null, ComplaintSubject.somethingElse()))).containsExactly("coordinator-desk");
        assertThat(Said.RIGHTS.mayRead(Viewer.anybody(), Said.by(null, ComplaintSubject.somethingElse())))
                .isFalse();
    }
}
