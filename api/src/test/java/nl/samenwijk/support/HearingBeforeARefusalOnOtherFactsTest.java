package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.objection.Hearing;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.InvalidInputError;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.shared.UserError;
import org.junit.jupiter.api.Test;

/** Awb 4:7: who asked is heard before a refusal on facts that differ from what they said. */
class HearingBeforeARefusalOnOtherFactsTest {

    private static final Schemes SCHEMES = new Schemes(TownFiles.dordrecht());
    private static final SupportRequest LOAN = Asked.received(
                    Asked.LOAN, Plans.published("resident"), Asked.byInitiator("2026-03-02"))
            .taken(Asked.byCoordinator("2026-03-03"))
            .underReview(Asked.byCoordinator("2026-03-04"));

    private static List<UserError> errors(SupportRequest request, boolean otherFacts) {
        Scheme scheme = SCHEMES.find(request.schemeCode(), request.receivedOn()).orElseThrow();
        Ground ground = scheme.grounds().stream()
                .filter(one -> one.allows(DecisionOutcome.REFUSED))
                .findFirst()
                .orElseThrow();
        DecideSupport input = new DecideSupport(
                "id", 1, DecisionOutcome.REFUSED, "Daarom.", ground.code(), null, null, null, "NONE", null, otherFacts);
        Checks checks = new Checks();
        new DecisionRules(request, input, Asked.day("2026-03-09"), checks)
                .check(SCHEMES.find(request.schemeCode(), request.receivedOn()));
        return checks.errors();
    }

    @Test
    void notBeforeSomebodyWasHeard() {
        assertThat(errors(LOAN, true)).singleElement().isInstanceOfSatisfying(InvalidInputError.class, error -> {
            assertThat(error.path()).containsExactly("restsOnOtherFacts");
            assertThat(error.article()).isEqualTo("Awb 4:7");
        });
    }

    @Test
    void afterwardsItIsFine() {
        SupportRequest heard = ObjectionChanges.heard(
                LOAN,
                null,
                new Hearing(Asked.day("2026-03-06"), "Zij legt het uit."),
                Asked.byCoordinator("2026-03-06"));

        assertThat(errors(heard, true)).isEmpty();
    }

    @Test
    void onTheFactsThatWereGivenNobodyNeedsToBe() {
        assertThat(errors(LOAN, false)).isEmpty();
    }
}
