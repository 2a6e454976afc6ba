package nl.samenwijk.contract;

import java.util.HashMap;
import java.util.Map;
import nl.samenwijk.contract.Acts.Act;
import nl.samenwijk.contract.Acts.Made;
import nl.samenwijk.contract.Acts.Scene;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;

/** The scenes of what the law knows besides judging a request: objections, decisions that come late, a term that stands still. */
final class LegalScenes {

    private static final String INITIATOR = "resident";
    private static final String COORDINATOR = "coordinator-centrum";

    private final Town town;
    private final Tales tales;
    private final Objecting objecting;
    private final Map<String, Scene> scenes = new HashMap<>();

    LegalScenes(Town town) {
        this.town = town;
        this.tales = new Tales(town);
        this.objecting = new Objecting(town);
    }

    Map<String, Scene> scenes() {
        objections();
        lateDecisions();
        requests();
        return scenes;
    }

    private void objections() {
        scenes.put("lodgeObjection", () -> {
            Map<String, Object> words = Objecting.words(tales.facilitating(INITIATOR));
            return new Act(town.as(Objecting.OBJECTOR), words, Tales.with(words, "text", ""));
        });
        onObjection("askObjectionGrounds", Objecting.DECIDER, "question", "Waarom?", "deadline", Tales.inDays(14));
        onObjection("addObjectionGrounds", Objecting.OBJECTOR, "text", "Ik slaap aan die kant.");
        onObjection("withdrawObjection", Objecting.OBJECTOR);
        onObjection("postponeObjectionDecision", Objecting.DECIDER, "reason", "Er komt nog een meting.");
        onObjection(
                "decideObjection",
                Objecting.DECIDER,
                "outcome",
                "PARTLY_UPHELD",
                "reasoning",
                "De hekken kunnen naar de overkant.");
    }

    private void lateDecisions() {
        scenes.put("giveNoticeOfDefault", () -> {
            Map<String, Object> notice =
                    Town.map("supportRequestId", objecting.late(INITIATOR).id(), "idempotencyKey", Tales.key());
            return new Act(town.as(INITIATOR), notice, Tales.with(notice, "receivedOn", Tales.inDays(0)));
        });
        request("fixPenalty", COORDINATOR, () -> objecting.answeredTooLate(INITIATOR));
    }

    private void requests() {
        request(
                "recordHearing",
                COORDINATOR,
                () -> tales.inReview(INITIATOR),
                "heardOn",
                Tales.inDays(0),
                "report",
                "De aanvrager liet een tekening zien.");
        request(
                "suspendTerm",
                COORDINATOR,
                () -> tales.inReview(INITIATOR),
                "kind",
                "FORCE_MAJEURE",
                "from",
                Tales.inDays(1),
                "until",
                Tales.inDays(9),
                "reason",
                "Het archief staat onder water.");
        request(
                "amendRequest",
                INITIATOR,
                () -> tales.inReview(INITIATOR),
                "explanation",
                "Het wordt iets minder.",
                "minor",
                true,
                "need",
                Tales.funding(70_000));
        request("declareConflict", COORDINATOR, () -> tales.inReview(INITIATOR), "reason", "Mijn zus woont ernaast.");
        request(
                "forwardRequest",
                COORDINATOR,
                () -> tales.inReview(INITIATOR),
                "to",
                "Waterschap Hollandse Delta",
                "reason",
                "Het is hun dijk.");
    }

    private void request(String mutation, String person, Made request, Object... more) {
        scenes.put(mutation, () -> Acts.act(town.as(person), "supportRequestId", request.made(), Town.map(more)));
    }

    private void onObjection(String mutation, String person, Object... more) {
        scenes.put(mutation, () -> {
            Thing request = objecting.objected(tales.facilitating(INITIATOR));
            Map<String, Object> input = Tales.with(Town.map(more), "objectionId", objecting.objection(request));
            return Acts.act(town.as(person), "supportRequestId", request, input);
        });
    }
}
