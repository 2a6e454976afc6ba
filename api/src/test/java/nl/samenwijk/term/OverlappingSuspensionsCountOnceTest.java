package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.received;
import static nl.samenwijk.term.TermFixture.steps;
import static nl.samenwijk.term.TermFixture.still;
import static nl.samenwijk.term.TermStepCode.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlappingSuspensionsCountOnceTest {

    @Test
    void wherePartsOverlap() {
        Term term = received(
                "2026-03-02", asked("2026-03-16", "2026-03-30", "2026-03-25"), still("2026-03-20", "2026-03-27"));
        assertThat(term.suspendedDays()).isEqualTo(11);
        assertThat(steps(term, SUSPENDED).map(step -> step.text().arguments().getFirst()))
                .containsExactly(8, 3);
    }

    @Test
    void whereOneLiesWithinAnother() {
        Term term = received("2026-03-02", still("2026-03-10", "2026-03-20"), still("2026-03-12", "2026-03-14"));
        assertThat(term.suspendedDays()).isEqualTo(11);
        assertThat(steps(term, SUSPENDED)).hasSize(1);
    }

    @Test
    void whereTheyAreTheSame() {
        Suspension twice = asked("2026-03-16", "2026-03-30", null);
        assertThat(received("2026-03-02", twice, twice)).isEqualTo(received("2026-03-02", twice));
    }
}
