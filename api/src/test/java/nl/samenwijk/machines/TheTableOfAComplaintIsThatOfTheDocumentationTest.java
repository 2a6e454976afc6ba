package nl.samenwijk.machines;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.complaint.ComplaintAct;
import org.junit.jupiter.api.Test;

/** Written down a second time, by hand: who changes the workflow changes it in two places and knows it. */
class TheTableOfAComplaintIsThatOfTheDocumentationTest {

    private static final String ROWS = """
            ANSWER_COMPLAINT   | OPEN | ANSWERED | COORDINATOR | ANSWER
            POSTPONE_COMPLAINT | OPEN | same     | COORDINATOR | REASON
            """;

    @Test
    void rowByRow() {
        assertThat(Table.of(ComplaintAct.values())).containsExactlyInAnyOrderElementsOf(Table.expected(ROWS));
    }
}
