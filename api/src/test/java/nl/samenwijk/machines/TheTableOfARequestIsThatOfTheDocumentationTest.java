package nl.samenwijk.machines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.support.SupportAct;
import nl.samenwijk.support.SupportStatus;
import org.junit.jupiter.api.Test;

/** Written down a second time, by hand: who changes the workflow changes it in two places and knows it. */
class TheTableOfARequestIsThatOfTheDocumentationTest {

    private static final String BEFORE_THE_ANNOUNCEMENT =
            "RECEIVED, COMPLETENESS_CHECK, AWAITING_APPLICANT, IN_REVIEW, AWAITING_ADVICE, AWAITING_SECOND_APPROVAL";

    private static final String ONCE_ANNOUNCED =
            "COMPLETENESS_CHECK, AWAITING_APPLICANT, IN_REVIEW, AWAITING_ADVICE, AWAITING_SECOND_APPROVAL, DECIDED, FACILITATING, DELIVERED, CLOSED";

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
            ANNOUNCE_DECISION        | DECIDED                                           | FACILITATING, CLOSED, same in any of 11 | COORDINATOR, DECISION_MAKER | CHANNEL, DAY
            WITHDRAW_SUPPORT_REQUEST | <undecided>, DECIDED, FACILITATING                | WITHDRAWN          | INITIATOR   | REASON
            PLAN_COMMITMENT          | FACILITATING                                      | same               | COORDINATOR | NEW_DATE, PROMISE, FACILITATOR
            CONFIRM_DELIVERY         | FACILITATING                                      | DELIVERED          | INITIATOR   | -
            REPORT_NOT_DELIVERED     | FACILITATING                                      | same               | INITIATOR   | REASON
            MEET_OBLIGATION          | FACILITATING, DELIVERED, CLOSED                   | same               | INITIATOR, COORDINATOR, FACILITATOR | REMARK
            CLOSE_SUPPORT_REQUEST    | FACILITATING, DELIVERED                           | CLOSED             | COORDINATOR | REASON
            LODGE_OBJECTION          | <any>                                             | same               | INTERESTED_PARTY | TEXT
            ASK_OBJECTION_GROUNDS    | <any>                                             | same               | COORDINATOR, DECISION_MAKER | QUESTION, DEADLINE
            ADD_OBJECTION_GROUNDS    | <any>                                             | same               | INTERESTED_PARTY | TEXT
            WITHDRAW_OBJECTION       | <any>                                             | same               | INTERESTED_PARTY | -
            POSTPONE_OBJECTION_DECISION | <any>                                          | same               | DECISION_MAKER | REASON
            RECORD_HEARING           | <any>                                             | same               | COORDINATOR, DECISION_MAKER | DAY, TEXT
            DECIDE_OBJECTION         | <once announced>                                  | IN_REVIEW, same in any of 11 | DECISION_MAKER | OUTCOME, REASON
            GIVE_NOTICE_OF_DEFAULT   | <any>                                             | same               | INITIATOR, INTERESTED_PARTY | -
            FIX_PENALTY              | <any>                                             | same               | COORDINATOR, DECISION_MAKER | -
            SUSPEND_TERM             | <undecided>                                       | same               | COORDINATOR | REASON, UNTIL
            AMEND_REQUEST            | <undecided>                                       | same               | INITIATOR, COORDINATOR | TEXT
            DECLARE_CONFLICT         | <any>                                             | same               | COORDINATOR, DECISION_MAKER, FACILITATOR, STEERING_GROUP_MEMBER | REASON
            FORWARD_REQUEST          | <undecided>                                       | CLOSED             | COORDINATOR | AUTHORITY, REASON
            """.replace("<any>", "RECEIVED, WITHDRAWN, " + ONCE_ANNOUNCED)
            .replace("<once announced>", ONCE_ANNOUNCED)
            .replace("<undecided>", BEFORE_THE_ANNOUNCEMENT);

    /** Of later: money after the grant, co-signing as an act. None of them is half there. */
    private static final List<String> NOT_YET = List.of(
            "CONFIRM_CO_SIGNATURE",
            "DECLINE_CO_SIGNATURE",
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

    /** The way out of a state is an answer that is made known, or an objection that is right; a penalty and what follows from an objection leave it as it is. */
    @Test
    void whatCanAlsoLeaveTheStateAsItIsIsNoWayIntoAnother() {
        assertThat(SupportAct.ANNOUNCE_DECISION.leads(SupportStatus.RECEIVED, SupportStatus.RECEIVED))
                .isTrue();
        assertThat(SupportAct.ANNOUNCE_DECISION.leads(SupportStatus.RECEIVED, SupportStatus.CLOSED))
                .isFalse();
        assertThat(SupportAct.ANNOUNCE_DECISION.leads(SupportStatus.WITHDRAWN, SupportStatus.FACILITATING))
                .isFalse();
        assertThat(SupportAct.DECIDE_OBJECTION.leads(SupportStatus.CLOSED, SupportStatus.CLOSED))
                .isTrue();
        assertThat(SupportAct.DECIDE_OBJECTION.leads(SupportStatus.RECEIVED, SupportStatus.IN_REVIEW))
                .isFalse();
    }

    @Test
    void nothingOfLaterIsHalfThere() {
        assertThat(SupportAct.values()).extracting(SupportAct::name).doesNotContainAnyElementsOf(NOT_YET);
    }
}
