package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every late decision, however often the town was told. */
class AnyLateDecisionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 28);
    private static final long MOST = 144_200;

    @Property
    void aLaterDayNeverCostsLess(@ForAll("days") LocalDate notice, @ForAll("days") LocalDate on) {
        Penalty today = on(notice, on);
        Penalty tomorrow = on(notice, on.plusDays(1));
        assertThat(tomorrow.amount()).isBetween(today.amount(), today.amount() + 4_500);
        assertThat(tomorrow.days()).isBetween(today.days(), today.days() + 1);
    }

    @Property
    void itIsNeverMoreThanTheMost(@ForAll("days") LocalDate notice, @ForAll("days") LocalDate on) {
        assertThat(on(notice, on).amount()).isBetween(0L, MOST);
        assertThat(on(notice, on.plusYears(1)).amount()).isEqualTo(MOST);
    }

    @Property
    void twoNoticesDoNotDouble(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("days") LocalDate on) {
        LocalDate first = one.isBefore(other) ? one : other;
        assertThat(TERMS.penalty(new LateDecision(DUE, List.of(one, other), null), on))
                .contains(on(first, on));
    }

    @Property
    void anEarlierAnnouncementNeverCostsMore(
            @ForAll("days") LocalDate notice, @ForAll("days") LocalDate announced, @ForAll("days") LocalDate on) {
        long decided = amount(notice, announced, on);
        assertThat(decided).isLessThanOrEqualTo(on(notice, on).amount());
        assertThat(amount(notice, announced.minusDays(1), on)).isLessThanOrEqualTo(decided);
    }

    @Property
    void itStartsOnTheDayAfterAWorkingDayTwoWeeksOnAtLeast(@ForAll("days") LocalDate notice) {
        LocalDate startsOn = on(notice, notice).startsOn();
        assertThat(HOLIDAYS.isWorkingDay(startsOn.minusDays(1))).isTrue();
        assertThat(startsOn).isAfterOrEqualTo(notice.plusDays(15));
    }

    @Property
    void itsStepsAddUp(@ForAll("days") LocalDate notice, @ForAll("days") LocalDate on) {
        Penalty penalty = on(notice, on);
        int days = penalty.steps().stream()
                .filter(step -> step.code() == TermStepCode.PENALTY_DAYS)
                .mapToInt(step -> (Integer) step.text().arguments().getFirst())
                .sum();
        assertThat(penalty.days()).isEqualTo(days);
    }

    private static Penalty on(LocalDate notice, LocalDate on) {
        return TERMS.penalty(LateDecision.of(DUE, notice, null), on).orElseThrow();
    }

    private static long amount(LocalDate notice, LocalDate announced, LocalDate on) {
        return TERMS.penalty(LateDecision.of(DUE, notice, announced), on)
                .orElseThrow()
                .amount();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 120).withoutEdgeCases().map(DUE::plusDays);
    }
}
