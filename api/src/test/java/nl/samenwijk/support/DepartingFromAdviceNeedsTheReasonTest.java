package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.InvalidInputError;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Awb 3:50, and hearing before a refusal on other facts (Awb 4:7). */
class DepartingFromAdviceNeedsTheReasonTest {

    private static final Schemes SCHEMES = new Schemes(TownFiles.dordrecht());

    private static SupportRequest advised(AdviceAsked.Opinion opinion) {
        Deed group = Asked.deed("steering-centrum", Actor.Role.STEERING_GROUP_MEMBER, Asked.moment("2026-03-06"));
        return Asked.inReview()
                .adviceAsked("Wat vindt u?", Asked.day("2026-03-20"), Asked.byCoordinator("2026-03-05"))
                .advised(opinion, "Zo zien wij het.", group);
    }

    private static List<UserError> errors(
            SupportRequest request, DecisionOutcome outcome, @Nullable String because, boolean otherFacts) {
        boolean grant = outcome.isGrant();
        DecideSupport input = new DecideSupport(
                "id",
                1,
                outcome,
                "Daarom.",
                grant ? "PURPOSE" : "OTHER_PURPOSE",
                grant && request.need().asked() > 0 ? request.need().asked() : null,
                null,
                null,
                grant ? null : "NONE",
                because,
                otherFacts);
        Checks checks = new Checks();
        DecisionRules rules = new DecisionRules(request, input, Asked.day("2026-03-09"), checks);
        rules.check(SCHEMES.find(request.schemeCode(), request.receivedOn()));
        return checks.errors();
    }

    @Test
    void refusedAgainstAdviceForItAndGrantedAgainstAdviceAgainstIt() {
        assertThat(errors(advised(AdviceAsked.Opinion.POSITIVE), DecisionOutcome.REFUSED, null, false))
                .singleElement()
                .isInstanceOfSatisfying(InvalidInputError.class, error -> {
                    assertThat(error.path()).containsExactly("departsFromAdviceBecause");
                    assertThat(error.article()).isEqualTo("Awb 3:50");
                });
        assertThat(errors(advised(AdviceAsked.Opinion.NEGATIVE), DecisionOutcome.GRANTED, null, false))
                .hasSize(1);
    }

    @Test
    void withTheReasonItIsFine() {
        assertThat(errors(advised(AdviceAsked.Opinion.POSITIVE), DecisionOutcome.REFUSED, "Het mag daar niet.", false))
                .isEmpty();
    }

    @Test
    void whoFollowsItNeedsNone() {
        assertThat(errors(advised(AdviceAsked.Opinion.POSITIVE), DecisionOutcome.GRANTED, null, false))
                .isEmpty();
        assertThat(errors(advised(AdviceAsked.Opinion.NEUTRAL), DecisionOutcome.REFUSED, null, false))
                .isEmpty();
        assertThat(errors(Asked.inReview(), DecisionOutcome.REFUSED, null, false))
                .isEmpty();
    }

    /** About money it may be left out (Awb 4:12). */
    @Test
    void aboutMoneyNobodyNeedsToBeHeard() {
        assertThat(errors(Asked.inReview(), DecisionOutcome.REFUSED, null, true))
                .isEmpty();
    }
}
