package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.extended;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceTermRestsOnNoArticleTest {

    @Test
    void inNoneOfItsSteps() {
        Suspension waited = asked("2026-03-16", "2026-03-30", null);
        Suspension without = asked("2026-03-17", null, null);
        Term term = extended("2026-03-02", TermRule.service(6), "2026-04-20", "2026-05-25", waited, without);
        assertThat(term.dueOn()).isEqualTo(day("2026-05-25"));
        assertThat(term.steps()).hasSize(6).allMatch(step -> step.article() == null);
    }

    @Test
    void andItSaysThatItIsAPromise() {
        Term term = TermFixture.received("2026-03-02", TermRule.service(6));
        assertThat(step(term, WEEKS).text().key()).isEqualTo("term.weeks.service");
    }
}
