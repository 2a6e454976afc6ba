package nl.samenwijk.authorisation;

import java.util.Set;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;

/** What is given with the acts that the law knows besides judging a request. */
final class LegalTrials {

    /** What is done with the last objection to the request. */
    private static final Set<String> ON_AN_OBJECTION = Set.of(
            "askObjectionGrounds",
            "addObjectionGrounds",
            "withdrawObjection",
            "postponeObjectionDecision",
            "decideObjection");

    private final Objecting objecting;

    LegalTrials(Town town) {
        this.objecting = new Objecting(town);
    }

    Object[] forRequest(String act, String when, Thing request) {
        boolean aboutObjection = ON_AN_OBJECTION.contains(act)
                || (Set.of("recordHearing", "giveNoticeOfDefault").contains(act) && when.startsWith("objected"));
        return aboutObjection
                ? Town.pairs(Tales.with(Town.map(forRequest(act)), "objectionId", objecting.objection(request)))
                : forRequest(act);
    }

    private static Object[] forRequest(String act) {
        return switch (act) {
            case "lodgeObjection" -> with("text", "De hekken komen voor mijn raam.");
            case "askObjectionGrounds" -> with("question", "Waarom?", "deadline", Tales.inDays(14));
            case "addObjectionGrounds" -> with("text", "Ik slaap aan die kant.");
            case "postponeObjectionDecision", "declareConflict" -> with("reason", "Daarom.");
            case "decideObjection" -> with("outcome", "UPHELD", "reasoning", "De meting klopt niet.");
            case "recordHearing" -> with("heardOn", Tales.inDays(0), "report", "Het is gezegd.");
            case "suspendTerm" ->
                with("kind", "CONSENT", "from", Tales.inDays(1), "until", Tales.inDays(9), "reason", "Daarom.");
            case "amendRequest" -> with("explanation", "De kraan komt links.", "minor", true);
            case "forwardRequest" -> with("to", "Waterschap", "reason", "Het is hun dijk.");
            default -> with();
        };
    }

    private static Object[] with(Object... input) {
        return input;
    }
}
