package nl.samenwijk.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;

/** For every mutation somebody who may do it on a thing in the right state, and the input that does it. A new operation for a known mutation needs no row here. */
final class Acts {

    private static final String INITIATOR = "resident";
    private static final String COORDINATOR = "coordinator-centrum";
    private static final String FACILITATOR = "facilitator";

    private final Town town;
    private final Tales tales;
    private final Map<String, Scene> scenes = new HashMap<>();

    /** Brings a new thing into a state. */
    interface Made {
        Thing made();
    }

    /** Makes a new thing each time, and says who acts on it with which input. */
    interface Scene {
        Act prepared();
    }

    /**
     * One act that would be done.
     *
     * @param refused the same act with something in it for which it is refused
     */
    record Act(Person person, Map<String, Object> input, Map<String, Object> refused) {}

    Acts(Town town) {
        this.town = town;
        this.tales = new Tales(town);
        plans();
        requests();
        decisions();
        promises();
        letters();
        complaints();
        scenes.putAll(new LegalScenes(town).scenes());
    }

    Act prepared(String mutation) {
        Scene scene = scenes.get(mutation);
        if (scene == null) {
            throw new AssertionError("Acts has no scene for the mutation " + mutation);
        }
        return scene.prepared();
    }

    private void plans() {
        scenes.put("proposeInitiative", () -> {
            Map<String, Object> plan = Tales.plan(Tales.CENTRUM);
            return new Act(town.as(INITIATOR), plan, Tales.with(plan, "title", "Kort"));
        });
        plan("editInitiative", INITIATOR, () -> tales.draft(INITIATOR), "title", "Een pluktuin");
        plan("submitInitiative", INITIATOR, () -> tales.draft(INITIATOR));
        plan("publishInitiative", COORDINATOR, () -> tales.submitted(INITIATOR));
        plan("returnInitiative", COORDINATOR, () -> tales.submitted(INITIATOR), "reason", "Welke hoek?");
        plan(
                "rejectInitiative",
                COORDINATOR,
                () -> tales.submitted(INITIATOR),
                "reason",
                "Kan hier niet.",
                "alternative",
                "Het park.");
        plan("startInitiative", INITIATOR, () -> tales.published(INITIATOR));
        plan(
                "holdInitiative",
                INITIATOR,
                () -> tales.published(INITIATOR),
                "reason",
                "Het vriest.",
                "until",
                Tales.inDays(9));
        plan("resumeInitiative", INITIATOR, this::onHold);
        plan("completeInitiative", INITIATOR, () -> tales.running(INITIATOR), "outcome", "Een tuin.");
        plan("withdrawInitiative", INITIATOR, () -> tales.published(INITIATOR), "reason", "Geen tijd meer.");
        plan(
                "takeDownInitiative",
                "moderator",
                () -> tales.published(INITIATOR),
                "reason",
                "Kwetsend.",
                "ground",
                "Gedragsregels");
    }

    private void requests() {
        scenes.put("requestSupport", () -> {
            Map<String, Object> wish = Tales.wish(tales.published(INITIATOR), Tales.loan());
            return new Act(town.as(INITIATOR), wish, Tales.with(wish, "explanation", ""));
        });
        request("takeSupportRequest", COORDINATOR, () -> tales.received(INITIATOR));
        request(
                "askToComplete",
                COORDINATOR,
                () -> tales.taken(INITIATOR),
                "question",
                "Wie geeft water?",
                "deadline",
                Tales.inDays(14));
        request("completeSupportRequest", INITIATOR, this::askedToComplete, "answer", "De buren.");
        request("stillIncomplete", COORDINATOR, this::answered, "reason", "Welke buren?");
        request("startReview", COORDINATOR, () -> tales.taken(INITIATOR));
        request(
                "extendDecisionTerm",
                COORDINATOR,
                () -> tales.inReview(INITIATOR),
                "reason",
                "Het is druk.",
                "newDueOn",
                Tales.inDays(75));
        request(
                "askAdvice",
                COORDINATOR,
                () -> tales.inReview(INITIATOR),
                "question",
                "Wat vindt u?",
                "dueOn",
                Tales.inDays(9));
        request("giveAdvice", "steering-centrum", this::adviceAsked, "advice", "POSITIVE", "reasoning", "Goed plan.");
        request("endAdvice", COORDINATOR, this::adviceAsked, "reason", "Het kan zonder.");
        request("withdrawSupportRequest", INITIATOR, () -> tales.received(INITIATOR), "reason", "Niet meer nodig.");
    }

    private void decisions() {
        request(
                "decideSupport",
                COORDINATOR,
                () -> tales.inReview(INITIATOR),
                "outcome",
                "GRANTED",
                "amount",
                80_000,
                "groundCode",
                "PURPOSE",
                "reasoning",
                "Goed plan.");
        request("confirmDecision", "decision-maker", this::aboveTheMandate, "agree", true);
        request("announceDecision", COORDINATOR, () -> tales.decided(INITIATOR));
        scenes.put("meetObligation", this::obligation);
        request("closeSupportRequest", COORDINATOR, this::delivered);
    }

    private void promises() {
        scenes.put("planCommitment", () -> {
            Map<String, Object> promise = Town.map(
                    "idempotencyKey", Tales.key(),
                    "what", "Kraan plaatsen",
                    "facilitatorId", tales.facilitator("Kees Vos"),
                    "dueOn", Tales.inDays(9));
            return act(town.as(COORDINATOR), "supportRequestId", tales.facilitating(INITIATOR), promise);
        });
        promise("startCommitment");
        promise("fulfilCommitment", "remark", "De kraan staat er.");
        promise("postponeCommitment", "reason", "Het regent.", "newDueOn", Tales.inDays(40));
        promise("cancelCommitment", "reason", "Het hoeft niet meer.");
        request("confirmDelivery", INITIATOR, this::fulfilled);
        request("reportNotDelivered", INITIATOR, () -> tales.facilitating(INITIATOR), "reason", "De kraan lekt.");
    }

    private void letters() {
        scenes.put("recordPosting", () -> {
            Map<String, Object> posting = Town.map("letters", List.of(acknowledgement()));
            return new Act(
                    town.as("coordinator-desk"), posting, Tales.with(posting, "letters", List.of("0".repeat(64))));
        });
        scenes.put("consentToPortal", () -> {
            Map<String, Object> consent = Town.map("kinds", List.of());
            String organisation = town.as("group").run("Viewer").text("organisations.0.id");
            return new Act(town.as(INITIATOR), consent, Tales.with(consent, "organisationId", organisation));
        });
        scenes.put("previewLetter", () -> {
            Map<String, Object> letter =
                    Town.map("supportRequestId", tales.decided(INITIATOR).id());
            return new Act(town.as(COORDINATOR), letter, Tales.with(letter, "announcedOn", Tales.inDays(1)));
        });
    }

    /** The oldest letter that was not posted yet. */
    private String acknowledgement() {
        tales.received(INITIATOR);
        return town.as("coordinator-desk")
                .run("PaperLetters", "first", 1, "posted", false)
                .text("edges.0.node.letter.sha256");
    }

    private void complaints() {
        scenes.put("lodgeComplaint", () -> {
            Map<String, Object> words = Complaining.words(
                    "supportRequestId", tales.received(INITIATOR).id());
            return new Act(town.as(INITIATOR), words, Tales.with(words, "text", ""));
        });
        complaint("answerComplaint", "findings", "PARTLY_WELL_FOUNDED", "answer", "Dat had sneller gemoeten.");
        complaint("postponeComplaint", "reason", "Het is druk.");
    }

    private Thing onHold() {
        Thing plan = tales.published(INITIATOR);
        town.as(INITIATOR).does("Hold", plan, "reason", "Het vriest.", "until", Tales.inDays(9));
        return plan;
    }

    private Thing askedToComplete() {
        Thing request = tales.taken(INITIATOR);
        town.as(COORDINATOR)
                .does("AskToComplete", request, "question", "Wie geeft water?", "deadline", Tales.inDays(14));
        return request;
    }

    private Thing answered() {
        Thing request = askedToComplete();
        town.as(INITIATOR).does("CompleteRequest", request, "answer", "De buren.");
        return request;
    }

    private Thing adviceAsked() {
        Thing request = tales.inReview(INITIATOR);
        town.as(COORDINATOR).does("AskAdvice", request, "question", "Wat vindt u?", "dueOn", Tales.inDays(9));
        return request;
    }

    private Thing aboveTheMandate() {
        Thing request = tales.inReview(INITIATOR, Tales.funding(500_000));
        tales.grant(request, COORDINATOR, 500_000).done();
        return request;
    }

    private Thing fulfilled() {
        Thing request = tales.facilitating(INITIATOR);
        Thing promise = tales.promised(request);
        town.as(FACILITATOR).does("FulfilCommitment", promise);
        return request;
    }

    private Thing delivered() {
        Thing request = fulfilled();
        town.as(INITIATOR).does("ConfirmDelivery", request);
        return request;
    }

    private Act obligation() {
        Thing request = tales.inReview(INITIATOR);
        List<Map<String, Object>> duties = List.of(Town.map("text", "Stuur een foto.", "dueOn", Tales.inDays(60)));
        tales.decide(
                        request,
                        COORDINATOR,
                        "GRANTED_WITH_OBLIGATIONS",
                        "PURPOSE",
                        "amount",
                        80_000,
                        "obligations",
                        duties)
                .done();
        town.as(COORDINATOR).does("Announce", request);
        String duty = town.as(INITIATOR)
                .page(tales.initiativeOf(request))
                .request(request)
                .text("decision.obligations.0.id");
        return act(town.as(INITIATOR), "supportRequestId", request, Town.map("obligationId", duty));
    }

    private void plan(String mutation, String person, Made plan, @Nullable Object... more) {
        scenes.put(mutation, () -> act(town.as(person), "initiativeId", plan.made(), Town.map(more)));
    }

    private void request(String mutation, String person, Made request, @Nullable Object... more) {
        scenes.put(mutation, () -> act(town.as(person), "supportRequestId", request.made(), Town.map(more)));
    }

    private void complaint(String mutation, @Nullable Object... more) {
        scenes.put(mutation, () -> {
            Map<String, Object> input = Town.map("complaintId", complaint(), "expectedVersion", 1);
            input.putAll(Town.map(more));
            return new Act(town.as("coordinator-desk"), input, Tales.with(input, "expectedVersion", 99));
        });
    }

    private String complaint() {
        return town.as(INITIATOR)
                .run(Town.operationFor("lodgeComplaint"), "input", Complaining.words())
                .text("complaint.id");
    }

    private void promise(String mutation, @Nullable Object... more) {
        scenes.put(
                mutation,
                () -> act(
                        town.as(mutation.startsWith("cancel") ? COORDINATOR : FACILITATOR),
                        "commitmentId",
                        tales.promised(tales.facilitating(INITIATOR)),
                        Town.map(more)));
    }

    /** Each act on a thing is refused on a version that it never had. */
    static Act act(Person person, String idField, Thing thing, Map<String, Object> more) {
        Map<String, Object> input = Town.map(idField, thing.id(), "expectedVersion", thing.version());
        input.putAll(more);
        return new Act(person, input, Tales.with(input, "expectedVersion", 4711));
    }
}
