package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class WithdrawnRequestHasNoTermToKeepTest {

    @Test
    void soItsTermHasNoLastDay() {
        Term none = received("2026-03-02").withState(TermState.NONE);
        assertThat(none.state()).isEqualTo(TermState.NONE);
        assertThat(none.dueOn()).isNull();
        assertThatNullPointerException().isThrownBy(none::lastDay);
    }

    @Test
    void everyOtherStateKeepsIt() {
        Term counted = received("2026-03-02");
        assertThat(counted.withState(TermState.LATE).lastDay()).isEqualTo(counted.dueOn());
    }
}
