package nl.samenwijk.machines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.facilitation.CommitmentStatus;
import org.junit.jupiter.api.Test;

/** Written down a second time, by hand: who changes the workflow changes it in two places and knows it. */
class TheTableOfACommitmentIsThatOfTheDocumentationTest {

    private static final String ROWS = """
            START_COMMITMENT    | PLANNED              | IN_PROGRESS | FACILITATOR              | -
            FULFIL_COMMITMENT   | PLANNED, IN_PROGRESS | DONE        | FACILITATOR              | -
            POSTPONE_COMMITMENT | PLANNED, IN_PROGRESS | same        | FACILITATOR              | REASON, NEW_DATE
            CANCEL_COMMITMENT   | PLANNED, IN_PROGRESS | CANCELLED   | COORDINATOR, FACILITATOR | REASON
            """;

    @Test
    void rowByRow() {
        assertThat(Table.of(CommitmentAct.values())).containsExactlyInAnyOrderElementsOf(Table.expected(ROWS));
    }

    /** It is shown when the date has passed, and never stored. */
    @Test
    void lateIsNoStateOfTheTable() {
        assertThat(Arrays.stream(CommitmentAct.values())
                        .flatMap(act -> Stream.concat(act.from().stream(), act.to().stream())))
                .doesNotContain(CommitmentStatus.LATE);
    }
}
