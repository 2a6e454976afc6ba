package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.term.TermRule;
import org.junit.jupiter.api.Test;

/** Awb 4:20b: under a scheme with a silent yes, what nobody decided on is granted by law. */
class SilenceGrantsTest {

    private static SupportRequest permit() {
        SupportRequest review = Asked.inReview();
        TermRule rule = review.rule();
        return SupportRequestBuilder.builder(review)
                .rule(new TermRule(
                        rule.weeks(),
                        rule.article(),
                        rule.byRegulation(),
                        rule.shifted(),
                        rule.postponement(),
                        false,
                        true,
                        rule.payment()))
                .build();
    }

    private static SupportRequest on(SupportRequest request, String day) {
        return request.signalled(Asked.moment(day), Asked.TERMS);
    }

    private static List<String> told(SupportRequest request) {
        return request.outbox().stream().map(ActivityEntry::kind).toList();
    }

    @Test
    void notOnTheLastDay() {
        assertThat(on(permit(), "2026-04-28").status()).isEqualTo(SupportStatus.IN_REVIEW);
    }

    @Test
    void onTheDayAfterItIsDecidedByNobody() {
        SupportRequest granted = on(permit(), "2026-04-29");
        SupportOutcome decision = granted.lastDecision().orElseThrow();

        assertThat(granted.status()).isEqualTo(SupportStatus.DECIDED);
        assertThat(granted.version()).isEqualTo(permit().version() + 1);
        assertThat(decision.proposedBy()).isNull();
        assertThat(decision.mandate()).isNull();
        assertThat(decision.announceBy())
                .isEqualTo(Asked.TERMS.grantedBySilence(permit().dueOn()).lastDay());
        assertThat(RequestTurn.forTheLog(granted).at(Asked.day("2026-04-29")).dueOn())
                .isEqualTo(decision.announceBy());
    }

    @Test
    void onceAndItIsNotLate() {
        SupportRequest twice = on(on(permit(), "2026-04-29"), "2026-06-01");

        assertThat(told(twice)).containsOnlyOnce("GRANTED_BY_SILENCE").doesNotContain("SUPPORT_REQUEST_LATE");
        assertThat(twice.decisions()).hasSize(1);
    }

    @Test
    void withoutAPenalty() {
        assertThat(Asked.LATENESS.hasEffect(permit(), null, Asked.day("2026-05-15")))
                .isFalse();
    }

    @Test
    void onlyUnderSuchAScheme() {
        assertThat(on(Asked.inReview(), "2026-04-29").status()).isEqualTo(SupportStatus.IN_REVIEW);
    }
}
