package nl.samenwijk.machines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.support.SupportAct;
import org.junit.jupiter.api.Test;

/** Written down a second time, by hand: who changes the workflow changes it in two places and knows it. */
class TheTableOfARequestIsThatOfTheDocumentationTest {

    private static final String BEFORE_THE_ANNOUNCEMENT =
            "RECEIVED, COMPLETENESS_CHECK, AWAITING_APPLICANT, IN_REVIEW, AWAITING_ADVICE, AWAITING_SECOND_APPROVAL";

    private static final String ROWS = """
            TAKE_SUPPORT_REQUEST     | RECEIVED                                          | COMPLETENESS_CHECK | COORDINATOR | -
            ASK_TO_COMPLETE          | COMPLETENESS_CHECK, AWAITING_APPLICANT, IN_REVIEW | AWAITING_APPLICANT | COORDINATOR | QUESTION, DEADLINE
            COMPLETE_SUPPORT_REQUEST | AWAITING_APPLICANT                                | COMPLETENESS_CHECK | INITIATOR   | ANSWER
            STILL_INCOMPLETE         | COMPLETENESS_CHECK                                | AWAITING_APPLICANT | COORDINATOR | REASON
            START_REVIEW             | COMPLETENESS_CHECK, AWAITING_APPLICANT            | IN_REVIEW          | COORDINATOR | -
            EXTEND_DECISION_TERM     | <undecided>                                       | same               | COORDINATOR | REASON, NEW_DATE
            ASK_ADVICE               | IN_REVIEW                                         | AWAITING_ADVICE    | COORDINATOR | QUESTION, NEW_DATE
            GIVE_ADVICE              | AWAITING_ADVICE                                   | IN_REVIEW          | STEERING_GROUP_MEMBER | ADVICE
            END_ADVICE               | AWAITING_ADVICE                                   | IN_REVIEW          | COORDINATOR | REASON
            DECIDE_SUPPORT           | COMPLETENESS_CHECK, AWAITING_APPLICANT, IN_REVIEW | AWAITING_SECOND_APPROVAL, DECIDED | COORDINATOR, DECISION_MAKER | DECISION
            CONFIRM_DECISION         | AWAITING_SECOND_APPROVAL                          | COMPLETENESS_CHECK, AWAITING_APPLICANT, IN_REVIEW, DECIDED | DECISION_MAKER | REMARK
            ANNOUNCE_DECISION        | DECIDED                                           | FACILITATING, CLOSED | COORDINATOR, DECISION_MAKER | CHANNEL, DAY
            WITHDRAW_SUPPORT_REQUEST | <undecided>, DECIDED, FACILITATING                | WITHDRAWN          | INITIATOR   | REASON
            PLAN_COMMITMENT          | FACILITATING                                      | same               | COORDINATOR | NEW_DATE, PROMISE, FACILITATOR
            CONFIRM_DELIVERY         | FACILITATING                                      | DELIVERED          | INITIATOR   | -
            REPORT_NOT_DELIVERED     | FACILITATING                                      | same               | INITIATOR   | REASON
            MEET_OBLIGATION          | FACILITATING, DELIVERED, CLOSED                   | same               | INITIATOR, COORDINATOR, FACILITATOR | REMARK
            CLOSE_SUPPORT_REQUEST    | FACILITATING, DELIVERED                           | CLOSED             | COORDINATOR | REASON
            """.replace("<undecided>", BEFORE_THE_ANNOUNCEMENT);

    /** Of later: objection, penalty, money after the grant, other suspensions, co-signing as an act. None of them is half there. */
    private static final List<String> NOT_YET = List.of(
            "CONFIRM_CO_SIGNATURE",
            "DECLINE_CO_SIGNATURE",
            "LODGE_OBJECTION",
            "DECIDE_OBJECTION",
            "AMEND",
            "SUSPEND_TERM",
            "DECLARE_CONFLICT",
            "NOTICE_OF_DEFAULT",
            "HEARING",
            "RECORD_PAYMENT",
            "RECORD_RETURN",
            "RECORD_ACCOUNTING",
            "DETERMINE",
            "REVOKE",
            "ADVANCE",
            "RECOVER");

    @Test
    void rowByRow() {
        assertThat(Table.of(SupportAct.values())).containsExactlyInAnyOrderElementsOf(Table.expected(ROWS));
    }

    @Test
    void nothingOfLaterIsHalfThere() {
        assertThat(SupportAct.values()).extracting(SupportAct::name).doesNotContainAnyElementsOf(NOT_YET);
    }
}
