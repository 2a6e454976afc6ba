package nl.samenwijk.support;

import static nl.samenwijk.activity.Act.Demand.ADVICE;
import static nl.samenwijk.activity.Act.Demand.ANSWER;
import static nl.samenwijk.activity.Act.Demand.CHANNEL;
import static nl.samenwijk.activity.Act.Demand.DAY;
import static nl.samenwijk.activity.Act.Demand.DEADLINE;
import static nl.samenwijk.activity.Act.Demand.DECISION;
import static nl.samenwijk.activity.Act.Demand.FACILITATOR;
import static nl.samenwijk.activity.Act.Demand.NEW_DATE;
import static nl.samenwijk.activity.Act.Demand.PROMISE;
import static nl.samenwijk.activity.Act.Demand.QUESTION;
import static nl.samenwijk.activity.Act.Demand.REASON;
import static nl.samenwijk.activity.Act.Demand.REMARK;
import static nl.samenwijk.activity.Actor.Role.COORDINATOR;
import static nl.samenwijk.activity.Actor.Role.DECISION_MAKER;
import static nl.samenwijk.activity.Actor.Role.INITIATOR;
import static nl.samenwijk.activity.Actor.Role.STEERING_GROUP_MEMBER;
import static nl.samenwijk.support.SupportStatus.AWAITING_ADVICE;
import static nl.samenwijk.support.SupportStatus.AWAITING_APPLICANT;
import static nl.samenwijk.support.SupportStatus.AWAITING_SECOND_APPROVAL;
import static nl.samenwijk.support.SupportStatus.CLOSED;
import static nl.samenwijk.support.SupportStatus.COMPLETENESS_CHECK;
import static nl.samenwijk.support.SupportStatus.DECIDED;
import static nl.samenwijk.support.SupportStatus.DELIVERED;
import static nl.samenwijk.support.SupportStatus.FACILITATING;
import static nl.samenwijk.support.SupportStatus.IN_REVIEW;
import static nl.samenwijk.support.SupportStatus.RECEIVED;
import static nl.samenwijk.support.SupportStatus.WITHDRAWN;

import java.util.List;
import java.util.Set;
import nl.samenwijk.activity.Act;
import nl.samenwijk.activity.Actor;

/**
 * Everything that can happen to a request: from where, to where, by whom, and what must be given. There is no other way to change its state. What depends on
 * dates and facts besides stands in {@link RequestGuards}. Objection, penalty, other suspensions and money after the grant have their place here later.
 */
public enum SupportAct implements Act<SupportStatus> {
    TAKE_SUPPORT_REQUEST(from(RECEIVED), to(COMPLETENESS_CHECK), by(COORDINATOR)),
    /** From AWAITING_APPLICANT only after its deadline. */
    ASK_TO_COMPLETE(
            from(COMPLETENESS_CHECK, IN_REVIEW, AWAITING_APPLICANT),
            to(AWAITING_APPLICANT),
            by(COORDINATOR),
            QUESTION,
            DEADLINE),
    COMPLETE_SUPPORT_REQUEST(from(AWAITING_APPLICANT), to(COMPLETENESS_CHECK), by(INITIATOR), ANSWER),
    /** After an answer, while the deadline has not passed. */
    STILL_INCOMPLETE(from(COMPLETENESS_CHECK), to(AWAITING_APPLICANT), by(COORDINATOR), REASON),
    /** From AWAITING_APPLICANT only after its deadline. */
    START_REVIEW(from(COMPLETENESS_CHECK, AWAITING_APPLICANT), to(IN_REVIEW), by(COORDINATOR)),
    /** Once, of an order, on the due date at the latest (Awb 4:14). */
    EXTEND_DECISION_TERM(SupportStatus.UNDECIDED, same(), by(COORDINATOR), REASON, NEW_DATE),
    /** Where the area has a steering group. */
    ASK_ADVICE(from(IN_REVIEW), to(AWAITING_ADVICE), by(COORDINATOR), QUESTION, NEW_DATE),
    GIVE_ADVICE(from(AWAITING_ADVICE), to(IN_REVIEW), by(STEERING_GROUP_MEMBER), ADVICE),
    END_ADVICE(from(AWAITING_ADVICE), to(IN_REVIEW), by(COORDINATOR), REASON),
    /** Outside IN_REVIEW only NOT_PROCESSED (Awb 4:5). Beyond the own mandate somebody else must confirm. */
    DECIDE_SUPPORT(
            from(IN_REVIEW, COMPLETENESS_CHECK, AWAITING_APPLICANT),
            to(DECIDED, AWAITING_SECOND_APPROVAL),
            by(COORDINATOR, DECISION_MAKER),
            DECISION),
    /** By another account than the one that proposed. Who does not agree sends it back to where it was proposed from. */
    CONFIRM_DECISION(
            from(AWAITING_SECOND_APPROVAL),
            to(DECIDED, IN_REVIEW, COMPLETENESS_CHECK, AWAITING_APPLICANT),
            by(DECISION_MAKER),
            REMARK),
    /** A grant goes on, anything else is finished. */
    ANNOUNCE_DECISION(from(DECIDED), to(FACILITATING, CLOSED), by(COORDINATOR, DECISION_MAKER), CHANNEL, DAY),
    /** From FACILITATING only while nothing was done. */
    WITHDRAW_SUPPORT_REQUEST(
            from(
                    RECEIVED,
                    COMPLETENESS_CHECK,
                    AWAITING_APPLICANT,
                    IN_REVIEW,
                    AWAITING_ADVICE,
                    AWAITING_SECOND_APPROVAL,
                    DECIDED,
                    FACILITATING),
            to(WITHDRAWN),
            by(INITIATOR),
            REASON),
    PLAN_COMMITMENT(from(FACILITATING), same(), by(COORDINATOR), PROMISE, FACILITATOR, NEW_DATE),
    /** With one commitment done and none open. */
    CONFIRM_DELIVERY(from(FACILITATING), to(DELIVERED), by(INITIATOR)),
    /** With no commitment open. */
    REPORT_NOT_DELIVERED(from(FACILITATING), same(), by(INITIATOR), REASON),
    /** By its owner, or the coordinator records it for them. */
    MEET_OBLIGATION(
            from(FACILITATING, DELIVERED, CLOSED), same(), by(INITIATOR, COORDINATOR, Actor.Role.FACILITATOR), REMARK),
    /** From FACILITATING with none open, and none done or too long unconfirmed; then with a reason. */
    CLOSE_SUPPORT_REQUEST(from(DELIVERED, FACILITATING), to(CLOSED), by(COORDINATOR), REASON);

    private final Row<SupportStatus> row;

    SupportAct(Set<SupportStatus> from, Set<SupportStatus> to, Set<Actor.Role> by, Demand... demands) {
        this.row = new Row<>(from, to, by, List.of(demands));
    }

    private static Set<SupportStatus> from(SupportStatus... states) {
        return Set.of(states);
    }

    private static Set<SupportStatus> to(SupportStatus... states) {
        return Set.of(states);
    }

    private static Set<SupportStatus> same() {
        return Set.of();
    }

    private static Set<Actor.Role> by(Actor.Role... roles) {
        return Set.of(roles);
    }

    @Override
    public Row<SupportStatus> row() {
        return row;
    }
}
