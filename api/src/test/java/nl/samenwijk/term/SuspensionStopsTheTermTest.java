package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.received;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermFixture.still;
import static nl.samenwijk.term.TermStepCode.NOT_SUSPENDED;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.SUSPENDED;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuspensionStopsTheTermTest {

    @Test
    void fromTheDayAfterTheRequestToTheDayBeforeTheAnswer() {
        Term term = received("2026-03-02", asked("2026-03-16", "2026-03-30", "2026-03-25"));
        assertThat(term.suspendedDays()).isEqualTo(8);
        assertThat(term.dueOn()).isEqualTo(day("2026-05-06"));
        assertThat(codes(term)).containsExactly(START, WEEKS, SUSPENDED, SHIFTED);
        assertThat(step(term, SUSPENDED).on()).isEqualTo(day("2026-05-05"));
        assertThat(step(term, SUSPENDED).article()).isEqualTo("Awb 4:15(1)(a)");
    }

    @Test
    void notWithoutADeadline() {
        Term term = received("2026-03-02", asked("2026-03-16", null, "2026-03-25"));
        assertThat(term.suspendedDays()).isZero();
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
        assertThat(codes(term)).containsExactly(START, WEEKS, NOT_SUSPENDED, SHIFTED);
    }

    @Test
    void andEveryRequestWithoutADeadlineIsSaidInOrder() {
        Suspension first = asked("2026-03-16", null, null);
        Suspension second = asked("2026-03-18", null, null);
        assertThat(received("2026-03-02", second, first)).isEqualTo(received("2026-03-02", first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 12", // the day before the deadline
        "2026-03-30, 13", // on the deadline: in time
        "2026-03-31, 14", // after it: as if unanswered
        "2026-06-01, 14",
        "          , 14"
    })
    void theDeadlineIsTheLastDayOfStandingStillWhenItIsNotUsed(String completedOn, int days) {
        Term term = received("2026-03-02", asked("2026-03-16", "2026-03-30", completedOn));
        assertThat(term.suspendedDays()).isEqualTo(days);
    }

    @Test
    void untilTheDayBeforeAnUnusedDeadlineWhenTheTownReadsTheLawThatWay() {
        Terms terms = new Terms(HOLIDAYS, TermSettings.defaults().withUnusedDeadlineDaySuspended(false));
        Term term = terms.decision(new DecisionTerm(
                day("2026-03-02"), TermFixture.GENERAL, List.of(asked("2026-03-16", "2026-03-30", null)), null));
        assertThat(term.suspendedDays()).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16", "2026-03-17"})
    void notForAnAnswerOnTheSameDayOrTheNext(String completedOn) {
        Term term = received("2026-03-02", asked("2026-03-16", "2026-03-30", completedOn));
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
        assertThat(codes(term)).doesNotContain(SUSPENDED);
    }

    @Test
    void inAnyOtherPeriodWithItsFirstAndLastDay() {
        Term term = received("2026-03-03", still("2026-03-10", "2026-03-12"));
        assertThat(term.suspendedDays()).isEqualTo(3);
        assertThat(term.dueOn()).isEqualTo(day("2026-05-01"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLETION")
    void withTheArticleOfItsKind(SuspensionKind kind) {
        Suspension period = new Suspension.Period(kind, day("2026-03-10"), day("2026-03-12"));
        TermStep step = step(received("2026-03-03", period), SUSPENDED);
        assertThat(step.article()).isEqualTo(kind.article());
        assertThat(step.text().key()).isEqualTo("term.suspended." + kind);
    }

    @Test
    void butNotBeforeItStartedNorAfterItEnded() {
        Suspension early = still("2026-02-01", "2026-03-03");
        Suspension late = still("2026-04-29", "2026-05-10");
        Term term = received("2026-03-03", early, late);
        assertThat(term.suspendedDays()).isZero();
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
    }

    @Test
    void alsoWhenItBeginsOnTheLastDay() {
        assertThat(received("2026-03-03", still("2026-04-28", "2026-04-28")).dueOn())
                .isEqualTo(day("2026-04-29"));
    }

    @Test
    void alsoInDaysThatAnEarlierSuspensionAdded() {
        Term term = received("2026-03-03", still("2026-04-01", "2026-04-10"), still("2026-05-06", "2026-05-06"));
        assertThat(term.suspendedDays()).isEqualTo(11);
        assertThat(term.dueOn()).isEqualTo(day("2026-05-11"));
    }

    @Test
    void overTheTurnOfTheYear() {
        Term term = received("2026-12-01", asked("2026-12-21", "2027-01-04", null));
        assertThat(term.suspendedDays()).isEqualTo(14);
        assertThat(term.dueOn()).isEqualTo(day("2027-02-09"));
    }
}
