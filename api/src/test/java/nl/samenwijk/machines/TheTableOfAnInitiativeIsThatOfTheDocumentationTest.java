package nl.samenwijk.machines;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.initiative.InitiativeAct;
import org.junit.jupiter.api.Test;

/** Written down a second time, by hand: who changes the workflow changes it in two places and knows it. */
class TheTableOfAnInitiativeIsThatOfTheDocumentationTest {

    private static final String ROWS = """
            EDIT_INITIATIVE      | DRAFT, RETURNED, PUBLISHED, RUNNING, ON_HOLD            | same               | INITIATOR              | -
            SUBMIT_INITIATIVE    | DRAFT, RETURNED                                         | SUBMITTED          | INITIATOR              | -
            PUBLISH_INITIATIVE   | SUBMITTED                                               | PUBLISHED          | COORDINATOR            | -
            RETURN_INITIATIVE    | SUBMITTED                                               | RETURNED           | COORDINATOR            | REASON
            REJECT_INITIATIVE    | SUBMITTED                                               | REJECTED           | COORDINATOR            | REASON, ALTERNATIVE
            START_INITIATIVE     | PUBLISHED                                               | RUNNING            | INITIATOR              | -
            HOLD_INITIATIVE      | PUBLISHED, RUNNING, ON_HOLD                             | ON_HOLD            | INITIATOR, COORDINATOR | REASON, UNTIL
            RESUME_INITIATIVE    | ON_HOLD                                                 | PUBLISHED, RUNNING | INITIATOR, COORDINATOR | -
            COMPLETE_INITIATIVE  | RUNNING                                                 | COMPLETED          | INITIATOR              | OUTCOME
            WITHDRAW_INITIATIVE  | DRAFT, SUBMITTED, RETURNED, PUBLISHED, RUNNING, ON_HOLD | WITHDRAWN          | INITIATOR              | REASON
            TAKE_DOWN_INITIATIVE | PUBLISHED, RUNNING, ON_HOLD, COMPLETED                  | REJECTED           | MODERATOR              | REASON, GROUND
            REQUEST_SUPPORT      | PUBLISHED, RUNNING                                      | same               | INITIATOR              | NEED
            """;

    @Test
    void rowByRow() {
        assertThat(Table.of(InitiativeAct.values())).containsExactlyInAnyOrderElementsOf(Table.expected(ROWS));
    }
}
