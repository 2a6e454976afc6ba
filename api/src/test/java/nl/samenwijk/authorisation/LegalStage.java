package nl.samenwijk.authorisation;

import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;

/** Brings a request of the initiator into a state that the law knows besides judging it. Every call makes a new one. */
final class LegalStage {

    private static final String INITIATOR = "resident";
    private static final String COORDINATOR = "coordinator-centrum";
    private static final int DAYS_TO_BE_LATE = 200;
    private static final int DAYS_TO_COST = 30;

    private final Stage stage;
    private final Town town;
    private final Tales tales;
    private final Objecting objecting;

    LegalStage(Stage stage, Town town) {
        this.stage = stage;
        this.town = town;
        this.tales = new Tales(town);
        this.objecting = new Objecting(town);
    }

    Thing request(String state) {
        return switch (state) {
            case "objected to" -> objecting.objected(stage.request("granted"));
            case "objected to on paper" -> objecting.objectedByPost(stage.request("granted"));
            case "objected to after the decision maker decided" -> objecting.objected(byTheDecisionMaker());
            case "objection decided" -> objecting.decided(request("objected to"), "DISMISSED");
            case "received long ago" -> objecting.late(INITIATOR);
            case "announced after a notice" -> objecting.answeredTooLate(INITIATOR);
            case "promised" -> promised();
            case "in which the coordinator has an interest" -> interested(stage.request("received"));
            case "noticed" -> noticed(stage.request("in review"));
            case "noticed about an objection" -> noticedByTheObjector(request("objected to"));
            default -> throw new AssertionError("no request is " + state);
        };
    }

    /** The same where everybody who can take part did. */
    Thing withManyHands(String state) {
        return switch (state) {
            case "an objection" -> objecting.objected(stage.everybodyTookPart());
            case "an objection on paper" -> objecting.objectedByPost(stage.everybodyTookPart());
            case "an objection that was answered" -> objecting.answered(withManyHands("an objection"));
            case "an objection that was decided" -> objecting.decided(withManyHands("an objection"), "DISMISSED");
            case "an objection whose decision was announced" ->
                objecting.announced(withManyHands("an objection that was decided"));
            case "an objection to a refusal" -> objecting.objected(stage.refused());
            case "late" -> objecting.noticed(stage.manyHandsLongAgo());
            case "with all that can happen to it" -> withAllThatCanHappen(stage.manyHands());
            case "forwarded" -> forwarded(stage.manyHands());
            case "granted against the advice" -> stage.grantedAgainstTheAdvice();
            default -> throw new AssertionError("nobody's hands made " + state);
        };
    }

    /** Days pass, so that the decision on the objection is late, and more days, so that it costs the town something. */
    Thing decidedLate(TimeMachine time) {
        Thing request = withManyHands("an objection");
        time.days(DAYS_TO_BE_LATE);
        noticedByTheObjector(request);
        time.days(DAYS_TO_COST);
        return request;
    }

    private Thing byTheDecisionMaker() {
        Thing request = stage.request("in review");
        tales.grant(request, Objecting.DECIDER, 80_000).done();
        town.as(COORDINATOR).does("Announce", request);
        return request;
    }

    private Thing promised() {
        Thing request = stage.request("granted");
        tales.promised(request);
        return request;
    }

    private Thing interested(Thing request) {
        objecting
                .act(COORDINATOR, "declareConflict", request, "reason", "Mijn zus woont ernaast.")
                .done();
        return request;
    }

    private Thing noticed(Thing request) {
        objecting
                .act(INITIATOR, "giveNoticeOfDefault", request, "idempotencyKey", Tales.key())
                .done();
        return request;
    }

    private Thing noticedByTheObjector(Thing request) {
        objecting
                .onObjection(Objecting.OBJECTOR, "giveNoticeOfDefault", request, "idempotencyKey", Tales.key())
                .done();
        return request;
    }

    private Thing withAllThatCanHappen(Thing request) {
        objecting
                .act(
                        COORDINATOR,
                        "suspendTerm",
                        request,
                        "kind",
                        "FORCE_MAJEURE",
                        "from",
                        Tales.inDays(1),
                        "until",
                        Tales.inDays(3),
                        "reason",
                        "Het archief staat onder water.")
                .done();
        objecting
                .act(INITIATOR, "amendRequest", request, "explanation", "De kraan komt links.", "minor", true)
                .done();
        objecting
                .act(
                        COORDINATOR,
                        "recordHearing",
                        request,
                        "heardOn",
                        Tales.inDays(0),
                        "report",
                        "De aanvrager liet een tekening zien.")
                .done();
        return request;
    }

    private Thing forwarded(Thing request) {
        objecting
                .act(COORDINATOR, "forwardRequest", request, "to", "Waterschap", "reason", "Het is hun dijk.")
                .done();
        return request;
    }
}
