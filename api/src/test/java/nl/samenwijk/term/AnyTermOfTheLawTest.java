package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every term that the law sets, from whichever day it is counted. */
class AnyTermOfTheLawTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS_UNTIL_2033 = 9 * 365;

    private static Stream<Term> from(LocalDate day) {
        return Stream.of(
                TERMS.notProcessedAfterDeadline(day),
                TERMS.notProcessedAfterAnswer(day),
                TERMS.grantedBySilence(day),
                TERMS.objection(day),
                TERMS.objectionGrounds(day, null),
                TERMS.decisionOnObjection(day, false, true),
                TERMS.decisionOnObjection(day, true, false),
                TERMS.appeal(day),
                TERMS.noticeOfDefault(day.minusDays(1), day).orElseThrow(),
                TERMS.penaltyDecision(day),
                TERMS.complaint(day, true),
                TERMS.payment(day, null));
    }

    @Property
    void itNeverEndsOnADayOff(@ForAll("days") LocalDate day) {
        assertThat(from(day)).allMatch(term -> HOLIDAYS.isWorkingDay(term.lastDay()));
    }

    @Property
    void itBeginsAfterTheFactAndEndsLaterForALaterFact(@ForAll("days") LocalDate day) {
        assertThat(from(day)).allMatch(term -> term.startsOn().isAfter(day));
        assertThat(from(day.plusDays(1)).map(Term::lastDay))
                .zipSatisfy(
                        from(day).map(Term::lastDay).toList(),
                        (later, earlier) -> assertThat(later).isAfterOrEqualTo(earlier));
    }

    @Property
    void missingGroundsNeverMakeTheDecisionEarlier(@ForAll("days") LocalDate day, @ForAll("delays") int asked) {
        LocalDate askedOn = day.plusDays(asked);
        MissingGrounds grounds = new MissingGrounds(askedOn, askedOn.plusDays(14), null);
        LocalDate plain = TERMS.decisionOnObjection(day, false, false).lastDay();
        assertThat(TERMS.decisionOnObjection(day, false, false, grounds).lastDay())
                .isBetween(plain, HOLIDAYS.nextWorkingDay(plain.plusDays(20)));
    }

    @Property
    void dueSoonIsFiveWorkingDaysBefore(@ForAll("days") LocalDate day) {
        LocalDate due = HOLIDAYS.nextWorkingDay(day);
        assertThat(HOLIDAYS.plusWorkingDays(TERMS.dueSoonFrom(due), 5)).isEqualTo(due);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, DAYS_UNTIL_2033)
                .withoutEdgeCases()
                .map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Integer> delays() {
        return Arbitraries.integers().between(1, 100).withoutEdgeCases();
    }
}
