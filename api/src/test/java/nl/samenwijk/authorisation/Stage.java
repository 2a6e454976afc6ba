package nl.samenwijk.authorisation;

import java.util.List;
import java.util.Map;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;

/** Brings a plan of the initiator, and what is asked for it, into a state. Every call makes a new one. */
final class Stage {

    private static final String INITIATOR = "resident";
    private static final String COORDINATOR = "coordinator-centrum";

    private final Town town;
    private final Tales tales;
    private final Holidays holidays;

    Stage(Town town, Holidays holidays) {
        this.town = town;
        this.tales = new Tales(town);
        this.holidays = holidays;
    }

    Thing plan(String state) {
        return switch (state) {
            case "draft" -> tales.draft(INITIATOR);
            case "handed in" -> tales.submitted(INITIATOR);
            case "given back" -> after(plan("handed in"), COORDINATOR, "Return", "reason", "Welke hoek?");
            case "rejected" ->
                after(plan("handed in"), COORDINATOR, "Reject", "reason", "Kan hier niet.", "alternative", "Het park.");
            case "published" -> after(full(), COORDINATOR, "Publish");
            case "running" -> after(plan("published"), INITIATOR, "Start");
            case "on hold" ->
                after(plan("published"), INITIATOR, "Hold", "reason", "Het vriest.", "until", Tales.inDays(9));
            case "completed" -> after(plan("running"), INITIATOR, "CompleteInitiative", "outcome", "Een tuin.");
            case "withdrawn after publication" ->
                after(plan("published"), INITIATOR, "Withdraw", "reason", "Geen tijd meer.");
            case "taken down" -> takenDown(plan("published"));
            case "an edit of a published plan" ->
                after(plan("published"), COORDINATOR, "Edit", "title", "Een pluktuin");
            case "a plan given back and published later" ->
                after(after(plan("given back"), INITIATOR, "Submit"), COORDINATOR, "Publish");
            default -> throw new AssertionError("no plan is " + state);
        };
    }

    /** Handed in, with everything that can be filled in. */
    private Thing full() {
        Map<String, Object> plan = Tales.plan(
                Tales.CENTRUM,
                "submit",
                true,
                "description",
                "Met de hele straat.",
                "approaches",
                List.of("PREVENTION"),
                "startsOn",
                Tales.inDays(30));
        return Thing.initiative(town.as(INITIATOR).run("Propose", "input", plan));
    }

    private Thing takenDown(Thing plan) {
        return after(plan, "moderator", "TakeDown", "reason", "Kwetsend.", "ground", "Gedragsregels");
    }

    private Thing after(Thing thing, String person, String act, Object... input) {
        town.as(person).does(act, thing, input);
        return thing;
    }

    Thing request(String state) {
        return switch (state) {
            case "received" -> asked(Tales.funding(80_000));
            case "being checked" -> after(request("received"), COORDINATOR, "Take");
            case "waiting for the applicant" ->
                after(
                        request("being checked"),
                        COORDINATOR,
                        "AskToComplete",
                        "question",
                        "Wie geeft water?",
                        "deadline",
                        Tales.inDays(14));
            case "answered" ->
                after(request("waiting for the applicant"), INITIATOR, "CompleteRequest", "answer", "De buren.");
            case "in review" -> after(request("answered"), COORDINATOR, "StartReview");
            case "waiting for advice" -> advised(request("in review"));
            case "decided" -> granted(request("in review"), 80_000);
            case "proposed by the coordinator" -> granted(inReview(Tales.funding(500_000)), 500_000);
            case "granted" -> after(request("decided"), COORDINATOR, "Announce");
            case "granted with obligations" -> withObligations(request("in review"));
            case "done" -> done(request("granted"));
            case "delivered" -> after(request("done"), INITIATOR, "ConfirmDelivery");
            case "reported missing" ->
                after(request("granted"), INITIATOR, "ReportNotDelivered", "reason", "Er is niets gekomen.");
            case "withdrawn" -> after(request("in review"), INITIATOR, "WithdrawRequest", "reason", "Het lukt zonder.");
            case "partly granted loan" -> partly(inReview(Tales.loan()));
            case "presence of enforcement" -> presence();
            default -> new LegalStage(this, town).request(state);
        };
    }

    /** Of the initiator. */
    Thing complaint(String state) {
        return switch (state) {
            case "about a plan that was handed in" -> Complaining.about(plan("handed in"), town.as(INITIATOR));
            case "about a request" -> Complaining.about(request("received"), town.as(INITIATOR));
            case "about a request that the coordinator took" ->
                Complaining.about(request("being checked"), town.as(INITIATOR));
            case "answered" -> answered(complaint("about a plan that was handed in"));
            default -> throw new AssertionError("no complaint is " + state);
        };
    }

    private Thing answered(Thing complaint) {
        Complaining.postpone(town.as(COORDINATOR), complaint).done();
        Complaining.answer(town.as(COORDINATOR), complaint).done();
        return complaint;
    }

    private Thing asked(Map<String, Object> need) {
        return tales.asked(INITIATOR, plan("published"), need);
    }

    private Thing inReview(Map<String, Object> need) {
        return after(after(asked(need), COORDINATOR, "Take"), COORDINATOR, "StartReview");
    }

    private Thing granted(Thing request, long cents) {
        tales.grant(request, COORDINATOR, cents).done();
        return request;
    }

    private Thing advised(Thing request) {
        return after(request, COORDINATOR, "AskAdvice", "question", "Wat vindt u?", "dueOn", Tales.inDays(9));
    }

    private Thing withObligations(Thing request) {
        town.as(COORDINATOR)
                .does(
                        "Decide",
                        request,
                        "outcome",
                        "GRANTED_WITH_OBLIGATIONS",
                        "reasoning",
                        "Goed voor de straat.",
                        "groundCode",
                        "PURPOSE",
                        "amount",
                        80_000,
                        "obligations",
                        List.of(Map.of("text", "Stuur een foto.", "dueOn", Tales.inDays(60))));
        return after(request, COORDINATOR, "Announce");
    }

    private Thing partly(Thing request) {
        town.as(COORDINATOR)
                .does(
                        "Decide",
                        request,
                        "outcome",
                        "PARTLY_GRANTED",
                        "reasoning",
                        "Er zijn er acht.",
                        "groundCode",
                        "NOT_POSSIBLE",
                        "alternative",
                        "Vraag de scouting.",
                        "quantities",
                        List.of(Map.of("what", "hekken", "quantity", 8)));
        return after(request, COORDINATOR, "Announce");
    }

    private Thing presence() {
        Thing request = inReview(Map.of(
                "enforcementPresence",
                Map.of("concern", "Jongeren", "place", "hoek", "from", Tales.inDays(8), "until", Tales.inDays(9))));
        town.as(COORDINATOR)
                .does("Decide", request, "outcome", "GRANTED", "reasoning", "Nodig.", "groundCode", "POSSIBLE");
        after(request, COORDINATOR, "Announce");
        tales.promised(request);
        return request;
    }

    private Thing done(Thing request) {
        town.as("facilitator").does("FulfilCommitment", tales.promised(request), "remark", "Staat er.");
        return request;
    }

    /** Asked for with a co-signer, answered and advised on: everybody who can take part did. */
    private Thing manyHands(Thing plan) {
        return manyHands(
                Thing.request(tales.ask(INITIATOR, plan, Tales.funding(80_000), "coSigner", coSigner())), "POSITIVE");
    }

    Thing manyHands() {
        return manyHands(plan("published"));
    }

    /** On paper, so long ago that the term has passed. */
    Thing manyHandsLongAgo() {
        Thing request = new Objecting(town).receivedLongAgo(INITIATOR, plan("published"), "coSigner", coSigner());
        return manyHands(request, "POSITIVE");
    }

    /** The decision says why. */
    Thing grantedAgainstTheAdvice() {
        Thing request = manyHands(
                Thing.request(tales.ask(INITIATOR, plan("published"), Tales.funding(80_000), "coSigner", coSigner())),
                "NEGATIVE");
        tales.decide(
                        request,
                        COORDINATOR,
                        "GRANTED",
                        "PURPOSE",
                        "amount",
                        80_000,
                        "departsFromAdviceBecause",
                        "De buurt heeft al een andere tuin verloren.")
                .done();
        after(request, COORDINATOR, "Announce");
        tales.promised(request);
        return request;
    }

    Thing refused() {
        Thing request = manyHands();
        tales.decide(
                        request,
                        COORDINATOR,
                        "REFUSED",
                        "OTHER_PURPOSE",
                        "alternative",
                        "NONE",
                        "departsFromAdviceBecause",
                        "Er is elders geld voor.")
                .done();
        after(request, COORDINATOR, "Announce");
        return request;
    }

    private Thing manyHands(Thing request, String advice) {
        after(request, COORDINATOR, "Take");
        after(request, COORDINATOR, "AskToComplete", "question", "Wie geeft water?", "deadline", Tales.inDays(14));
        after(request, INITIATOR, "CompleteRequest", "answer", "De buren.");
        after(request, COORDINATOR, "StartReview");
        advised(request);
        after(request, "steering-centrum", "GiveAdvice", "advice", advice, "reasoning", "Dat vinden wij.");
        return request;
    }

    Thing everybodyTookPart() {
        Thing request = everybodyAgreed();
        tales.promised(request);
        return request;
    }

    /** The decision maker decided, so it waited on them too. */
    Thing ofAPlanThatWasTakenDown() {
        Thing plan = plan("published");
        Thing request = manyHands(plan);
        tales.grant(request, "decision-maker", 80_000).done();
        after(request, COORDINATOR, "Announce");
        tales.promised(request);
        takenDown(plan);
        return request;
    }

    String coSigner() {
        Answer viewer = town.as("group").run("Viewer");
        return viewer.text("organisations.0.id");
    }

    /** The organisation of the co-signer, which gets one kind of letter through the portal. */
    String coSignerWithConsent() {
        String organisation = coSigner();
        town.as("group")
                .ask(
                        "mutation($input: ConsentToPortalInput!) { consentToPortal(input: $input) { portalConsent } }",
                        "input",
                        Map.of("organisationId", organisation, "kinds", List.of("FORWARDING")));
        return organisation;
    }

    /** The acknowledgement of a request, by its hash. */
    String letterOnPaper() {
        return town.as(INITIATOR)
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on SupportRequest { letters { sha256 } } } }",
                        "id",
                        request("received").id())
                .text("letters.0.sha256");
    }

    String facilitator() {
        return tales.facilitator("Kees Vos");
    }

    Thing commitment() {
        return tales.promised(request("granted"));
    }

    Thing decidedWithManyHands() {
        return granted(manyHands(plan("published")), 80_000);
    }

    /** Promised of this request, and put off. */
    Thing postponed(Thing request) {
        return after(
                tales.promised(request),
                "facilitator",
                "PostponeCommitment",
                "reason",
                "De kraan is op.",
                "newDueOn",
                Tales.inDays(40));
    }

    Thing everybodyAgreed() {
        return withObligations(manyHands(plan("published")));
    }

    String laterThanTheTerm() {
        return holidays.plusWorkingDays(Tales.today().plusDays(70), 10).toString();
    }

    String obligation(Thing request) {
        return town.as(INITIATOR)
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on SupportRequest { decision { obligations { id } } } } }",
                        "id",
                        request.id())
                .text("decision.obligations.0.id");
    }

    /** The plan of a request, by its reference. */
    static String planOf(Thing request) {
        return request.reference().replaceFirst("-\\d+$", "");
    }
}
