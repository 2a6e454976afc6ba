package nl.samenwijk.authorisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;

/** For every mutation a thing in a state in which the right person can do it, and the input that would do it. */
final class Trials {

    private final Stage stage;
    private final LegalTrials legal;

    Trials(Stage stage, Town town) {
        this.stage = stage;
        this.legal = new LegalTrials(town);
    }

    /**
     * One trial.
     *
     * @param id the thing that would be changed; empty for a new one
     * @param input what is sent; asked anew for each call
     */
    record Trial(String id, Supplier<Map<String, Object>> input) {}

    Trial of(AuthorisationTable.Row row) {
        return switch (row.what()) {
            case "proposeInitiative" -> new Trial("", () -> Tales.plan(Tales.CENTRUM));
            case "requestSupport" -> support(stage.plan(row.when()));
            case "recordPosting" -> posting(stage.letterOnPaper());
            case "consentToPortal" -> consent(row.when());
            case "previewLetter" -> preview(stage.request(row.when()));
            case "lodgeComplaint" -> complaint(row.when());
            case "answerComplaint" ->
                act("complaintId", stage.complaint(row.when()), "findings", "UNFOUNDED", "answer", "Dat klopt niet.");
            case "postponeComplaint" -> act("complaintId", stage.complaint(row.when()), "reason", "Het is druk.");
            case "lodgeObjection", "giveNoticeOfDefault" -> creating(row);
            case "startCommitment", "fulfilCommitment" -> act("commitmentId", stage.commitment());
            case "cancelCommitment" -> act("commitmentId", stage.commitment(), "reason", "Het hoeft niet meer.");
            case "postponeCommitment" ->
                act("commitmentId", stage.commitment(), "reason", "Later.", "newDueOn", Tales.inDays(40));
            default -> row.what().endsWith("Initiative") ? onPlan(row) : onRequest(row);
        };
    }

    private Trial onPlan(AuthorisationTable.Row row) {
        return act("initiativeId", stage.plan(row.when()), forPlan(row.what()));
    }

    private Trial onRequest(AuthorisationTable.Row row) {
        Thing request = request(row.when());
        return act("supportRequestId", request, forRequest(row, request));
    }

    /** With a key of its own for each call. */
    private Trial creating(AuthorisationTable.Row row) {
        Trial trial = onRequest(row);
        return new Trial(trial.id(), () -> Tales.with(trial.input().get(), "idempotencyKey", Tales.key()));
    }

    private Thing request(String when) {
        return when.equals("of a plan that was taken down") ? stage.ofAPlanThatWasTakenDown() : stage.request(when);
    }

    private static Trial act(String idField, Thing thing, Object... more) {
        return new Trial(thing.id(), () -> {
            Map<String, Object> input = new LinkedHashMap<>();
            input.put(idField, thing.id());
            input.put("expectedVersion", thing.version());
            input.putAll(Town.map(more));
            return input;
        });
    }

    private static Trial posting(String letter) {
        return new Trial(letter, () -> Town.map("letters", List.of(letter)));
    }

    /** To nothing, as nobody ever said otherwise: the other tests are not to find their letters in the portal. */
    private Trial consent(String when) {
        Map<String, Object> nothing = Town.map("kinds", List.of());
        return when.isEmpty()
                ? new Trial("", () -> nothing)
                : new Trial(stage.coSigner(), () -> Tales.with(nothing, "organisationId", stage.coSigner()));
    }

    private static Trial preview(Thing request) {
        return new Trial(request.id(), () -> Town.map("supportRequestId", request.id()));
    }

    private Trial complaint(String when) {
        if (when.isEmpty()) {
            return new Trial("", Complaining::words);
        }
        Thing plan = stage.plan(when);
        return new Trial(plan.id(), () -> Complaining.words("initiativeId", plan.id()));
    }

    private static Trial support(Thing plan) {
        return new Trial(
                plan.id(),
                () -> Town.map(
                        "initiativeId",
                        plan.id(),
                        "idempotencyKey",
                        Tales.key(),
                        "explanation",
                        "Zonder dit lukt het niet.",
                        "need",
                        Tales.loan()));
    }

    private static Object[] forPlan(String act) {
        return switch (act) {
            case "editInitiative" -> with("title", "Een pluktuin");
            case "returnInitiative", "withdrawInitiative" -> with("reason", "Daarom.");
            case "rejectInitiative" -> with("reason", "Daarom.", "alternative", "Het park.");
            case "holdInitiative" -> with("reason", "Het vriest.", "until", Tales.inDays(9));
            case "completeInitiative" -> with("outcome", "Een tuin.");
            case "takeDownInitiative" -> with("reason", "Kwetsend.", "ground", "Gedragsregels");
            default -> with();
        };
    }

    private Object[] forRequest(AuthorisationTable.Row row, Thing request) {
        return switch (row.what()) {
            case "askToComplete" -> with("question", "Wie geeft water?", "deadline", Tales.inDays(14));
            case "completeSupportRequest" -> with("answer", "De buren.");
            case "extendDecisionTerm" -> with("reason", "Het is druk.", "newDueOn", stage.laterThanTheTerm());
            case "askAdvice" -> with("question", "Wat vindt u?", "dueOn", Tales.inDays(9));
            case "giveAdvice" -> with("advice", "POSITIVE", "reasoning", "Goed plan.");
            case "decideSupport" ->
                with("outcome", "GRANTED", "amount", 80_000, "groundCode", "PURPOSE", "reasoning", "Goed plan.");
            case "confirmDecision" -> with("agree", true);
            case "meetObligation" -> with("obligationId", stage.obligation(request));
            case "planCommitment" ->
                with(
                        "idempotencyKey",
                        Tales.key(),
                        "what",
                        "Kraan plaatsen",
                        "facilitatorId",
                        stage.facilitator(),
                        "dueOn",
                        Tales.inDays(9));
            case "stillIncomplete", "endAdvice", "withdrawSupportRequest", "reportNotDelivered" ->
                with("reason", "Daarom.");
            default -> legal.forRequest(row.what(), row.when(), request);
        };
    }

    private static Object[] with(Object... input) {
        return input;
    }
}
