package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Checks;

/** What a decision must hold: each part is checked by itself, and each fault is named at its place. */
final class DecisionRules {

    private static final int LONGEST_REASONING = 10_000;
    private static final int LONGEST_OBLIGATION = 1_000;
    private static final int MOST_OBLIGATIONS = 50;
    private static final int LONGEST_DEPARTURE = 5_000;

    private final SupportRequest request;
    private final DecideSupport input;
    private final LocalDate today;
    private final Checks checks;

    DecisionRules(SupportRequest request, DecideSupport input, LocalDate today, Checks checks) {
        this.request = request;
        this.input = input;
        this.today = today;
        this.checks = checks;
    }

    void check(Optional<Scheme> scheme) {
        checks.text("reasoning", input.reasoning(), 1, LONGEST_REASONING);
        checks.must(ground(scheme).isPresent(), "groundCode", "error.groundUnknown", request.schemeCode());
        checks.must(
                ground(scheme).map(ground -> ground.allows(input.outcome())).orElse(true),
                "groundCode",
                "error.groundOutcome",
                input.outcome());
        amount();
        quantities();
        obligations();
        alternative();
        advice();
        hearing();
    }

    Optional<Ground> ground(Optional<Scheme> scheme) {
        return scheme.flatMap(one -> one.ground(input.groundCode()));
    }

    /** Money: only where money was asked and is granted, and never more than was asked. */
    private void amount() {
        boolean needed =
                request.kind() == SupportKind.FUNDING && input.outcome().isGrant();
        Long amount = input.amount();
        if (!needed) {
            checks.must(amount == null, "amount", "error.amountNotHere");
            return;
        }
        checks.amount("amount", amount);
        if (amount == null) {
            return;
        }
        long asked = request.need().asked();
        checks.must(amount <= asked, "amount", "error.amountAboveAsked", new nl.samenwijk.shared.Euros(asked));
        boolean part = input.outcome() == DecisionOutcome.PARTLY_GRANTED;
        checks.must(!part || amount < asked, "amount", "error.amountIsAll");
        boolean all = input.outcome() == DecisionOutcome.GRANTED;
        checks.must(!all || amount >= asked, "amount", "error.amountIsPart");
    }

    private void quantities() {
        boolean fits = request.kind() == SupportKind.MATERIAL_LOAN && input.outcome() == DecisionOutcome.PARTLY_GRANTED;
        List<ItemQuantity> quantities = input.quantitiesOrNone();
        checks.must(fits || quantities.isEmpty(), "quantities", "error.quantitiesNotHere");
        checks.few("quantities", quantities, 0, SupportNeed.MOST_ITEMS);
        for (int i = 0; i < quantities.size(); i++) {
            Checks at = checks.in("quantities", i);
            at.line("what", quantities.get(i).what(), 1, SupportNeed.LONGEST_ITEM);
            at.count("quantity", quantities.get(i).quantity());
        }
    }

    /** The grant is firm at once, so what must be done in return has a text and a date. */
    private void obligations() {
        List<DecideSupport.NewObligation> obligations = input.obligationsOrNone();
        boolean demanded = input.outcome() == DecisionOutcome.GRANTED_WITH_OBLIGATIONS;
        boolean possible = demanded || input.outcome() == DecisionOutcome.PARTLY_GRANTED;
        checks.must(!demanded || !obligations.isEmpty(), "obligations", "error.obligationsNeeded");
        checks.must(possible || obligations.isEmpty(), "obligations", "error.obligationsNotHere");
        checks.few("obligations", obligations, 0, MOST_OBLIGATIONS);
        for (int i = 0; i < obligations.size(); i++) {
            Checks at = checks.in("obligations", i);
            at.text("text", obligations.get(i).text(), 1, LONGEST_OBLIGATION);
            at.day("dueOn", obligations.get(i).dueOn());
            at.must(!obligations.get(i).dueOn().isBefore(today), "dueOn", "error.notInThePast");
        }
    }

    /** Whoever departs from the advice that was asked says why (Awb 3:50). */
    private void advice() {
        checks.optionalText("departsFromAdviceBecause", input.departsFromAdviceBecause(), LONGEST_DEPARTURE);
        checks.lawful(
                !departsFromAdvice() || input.departsFromAdviceBecause() != null,
                "departsFromAdviceBecause",
                "Awb 3:50",
                "error.departureNeedsReason");
    }

    /** For it and refused, or against it and granted. Leaving it unprocessed says nothing about what was advised. */
    private boolean departsFromAdvice() {
        AdviceAsked.Opinion advised =
                request.lastAdvice().map(AdviceAsked::opinion).orElse(null);
        return (advised == AdviceAsked.Opinion.POSITIVE && input.outcome() == DecisionOutcome.REFUSED)
                || (advised == AdviceAsked.Opinion.NEGATIVE && input.outcome().isGrant());
    }

    /** Before a refusal on other facts than the applicant gave, the applicant is heard; about money that may be left out (Awb 4:12). */
    private void hearing() {
        boolean needed = input.refusesOnOtherFacts() && request.kind() != SupportKind.FUNDING;
        checks.lawful(!needed || request.hearing() != null, "restsOnOtherFacts", "Awb 4:7", "error.hearFirst");
    }

    /** Who does not get what was asked hears what else they can do, or that there is nothing else. */
    private void alternative() {
        if (input.outcome().withholds()) {
            checks.must(
                    input.alternative() != null && !input.alternative().isBlank(),
                    "alternative",
                    "error.alternativeNeeded");
        }
        checks.optionalText("alternative", input.alternative(), SupportRequests.LONGEST_REASON);
    }
}
