package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a decision on 800 euros under WIJKWENSEN: each fault is named at its own place. */
class DecisionPartsAreCheckedOneByOneTest {

    private static final Schemes SCHEMES = new Schemes(TownFiles.dordrecht());

    private static List<List<String>> paths(
            DecisionOutcome outcome, @Nullable String ground, @Nullable Long amount, @Nullable String alternative) {
        SupportRequest request = Asked.inReview();
        DecideSupport input = new DecideSupport(
                "id", 1, outcome, "Daarom.", String.valueOf(ground), amount, null, null, alternative, null, null);
        Checks checks = new Checks();
        new DecisionRules(request, input, Asked.day("2026-03-09"), checks)
                .check(SCHEMES.find(request.schemeCode(), request.receivedOn()));
        return checks.errors().stream().map(UserError::path).toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            GRANTED,        PURPOSE,       80000, -,    -
            GRANTED,        PURPOSE,       -,     -,    amount
            GRANTED,        PURPOSE,       80001, -,    amount
            GRANTED,        PURPOSE,       50000, -,    amount
            GRANTED,        OTHER_PURPOSE, 80000, -,    groundCode
            GRANTED,        NO_SUCH_ONE,   80000, -,    groundCode
            PARTLY_GRANTED, OTHER_PURPOSE, 80000, NONE, amount
            PARTLY_GRANTED, OTHER_PURPOSE, 50000, -,    alternative
            REFUSED,        OTHER_PURPOSE, 50000, NONE, amount
            REFUSED,        OTHER_PURPOSE, -,     -,    alternative
            REFUSED,        OTHER_PURPOSE, -,     NONE, -
            GRANTED_WITH_OBLIGATIONS, PURPOSE, 80000, -, obligations
            """)
    void eachAtItsPlace(
            DecisionOutcome outcome,
            String ground,
            @Nullable Long amount,
            @Nullable String alternative,
            @Nullable String fault) {
        assertThat(paths(outcome, ground, amount, alternative))
                .isEqualTo(fault == null ? List.of() : List.of(List.of(fault)));
    }
}
