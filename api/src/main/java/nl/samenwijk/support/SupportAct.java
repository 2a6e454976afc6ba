package nl.samenwijk.support;

import static nl.samenwijk.activity.Act.Demand.ADVICE;
import static nl.samenwijk.activity.Act.Demand.ANSWER;
import static nl.samenwijk.activity.Act.Demand.AUTHORITY;
import static nl.samenwijk.activity.Act.Demand.CHANNEL;
import static nl.samenwijk.activity.Act.Demand.DAY;
import static nl.samenwijk.activity.Act.Demand.DEADLINE;
import static nl.samenwijk.activity.Act.Demand.DECISION;
import static nl.samenwijk.activity.Act.Demand.FACILITATOR;
import static nl.samenwijk.activity.Act.Demand.NEW_DATE;
import static nl.samenwijk.activity.Act.Demand.OUTCOME;
import static nl.samenwijk.activity.Act.Demand.PROMISE;
import static nl.samenwijk.activity.Act.Demand.QUESTION;
import static nl.samenwijk.activity.Act.Demand.REASON;
import static nl.samenwijk.activity.Act.Demand.REMARK;
import static nl.samenwijk.activity.Act.Demand.TEXT;
import static nl.samenwijk.activity.Act.Demand.UNTIL;
import static nl.samenwijk.activity.Actor.Role.COORDINATOR;
import static nl.samenwijk.activity.Actor.Role.DECISION_MAKER;
import static nl.samenwijk.activity.Actor.Role.INITIATOR;
import static nl.samenwijk.activity.Actor.Role.INTERESTED_PARTY;
import static nl.samenwijk.activity.Actor.Role.STEERING_GROUP_MEMBER;
import static nl.samenwijk.support.SupportStatus.ANY;
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
 * dates and facts besides stands in {@link RequestGuards} and, for what is done with one objection, in {@link ObjectionRights}.
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
    /** The answer to the request: a grant goes on, anything else is finished. What is announced later, of an objection or a penalty, changes no state. */
    ANNOUNCE_DECISION(
            from(DECIDED), to(FACILITATING, CLOSED), stayingIn(ANY), by(COORDINATOR, DECISION_MAKER), CHANNEL, DAY),
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
    CLOSE_SUPPORT_REQUEST(from(DELIVERED, FACILITATING), to(CLOSED), by(COORDINATOR), REASON),
    /** By anybody who may know of it, for themselves; the desk for who came or wrote. Never blocked (Awb 6:10, 6:11). */
    LODGE_OBJECTION(ANY, same(), by(INTERESTED_PARTY), TEXT),
    ASK_OBJECTION_GROUNDS(ANY, same(), by(COORDINATOR, DECISION_MAKER), QUESTION, DEADLINE),
    ADD_OBJECTION_GROUNDS(ANY, same(), by(INTERESTED_PARTY), TEXT),
    WITHDRAW_OBJECTION(ANY, same(), by(INTERESTED_PARTY)),
    /** Once, while its term runs (Awb 7:10(3)). */
    POSTPONE_OBJECTION_DECISION(ANY, same(), by(DECISION_MAKER), REASON),
    /** Of who asked, before the decision (Awb 4:7), or of an objector (Awb 7:2). */
    RECORD_HEARING(ANY, same(), by(COORDINATOR, DECISION_MAKER), DAY, TEXT),
    /** By somebody who took no part in the decision (Awb 10:3). Upheld, it is decided again. */
    DECIDE_OBJECTION(SupportStatus.ONCE_ANNOUNCED, to(IN_REVIEW), stayingIn(ANY), by(DECISION_MAKER), OUTCOME, REASON),
    /** Of an order that is not announced yet, or by the objector of an objection. */
    GIVE_NOTICE_OF_DEFAULT(ANY, same(), by(INITIATOR, INTERESTED_PARTY)),
    /** Once no further day can be added (Awb 4:18). */
    FIX_PENALTY(ANY, same(), by(COORDINATOR, DECISION_MAKER)),
    /** For another reason than a request to complete (Awb 4:15). */
    SUSPEND_TERM(SupportStatus.UNDECIDED, same(), by(COORDINATOR), REASON, UNTIL),
    /** The applicant says what changes, the coordinator whether that is minor. */
    AMEND_REQUEST(SupportStatus.UNDECIDED, same(), by(INITIATOR, COORDINATOR), TEXT),
    /** Of anybody of the staff who has a part in it, for themselves (Awb 2:4). */
    DECLARE_CONFLICT(
            ANY, same(), by(COORDINATOR, DECISION_MAKER, Actor.Role.FACILITATOR, STEERING_GROUP_MEMBER), REASON),
    /** To the authority that is competent (Awb 2:3). */
    FORWARD_REQUEST(SupportStatus.UNDECIDED, to(CLOSED), by(COORDINATOR), AUTHORITY, REASON);

    private final Row<SupportStatus> row;

    SupportAct(Set<SupportStatus> from, Set<SupportStatus> to, Set<Actor.Role> by, Demand... demands) {
        this.row = new Row<>(from, to, by, List.of(demands));
    }

    SupportAct(
            Set<SupportStatus> from,
            Set<SupportStatus> to,
            Set<SupportStatus> staysIn,
            Set<Actor.Role> by,
            Demand... demands) {
        this.row = new Row<>(from, to, staysIn, by, List.of(demands));
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

    private static Set<SupportStatus> stayingIn(Set<SupportStatus> states) {
        return states;
    }

    private static Set<Actor.Role> by(Actor.Role... roles) {
        return Set.of(roles);
    }

    @Override
    public Row<SupportStatus> row() {
        return row;
    }
}
