package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Due on 28 April 2026, notice on 30 April: two weeks end on Ascension Day, a Thursday before an equated day and a weekend. */
class TheTownReadsTheLawOfPenaltiesItsOwnWayTest {

    private static final TermSettings USUAL = TermSettings.defaults();

    private static Penalty penalty(TermSettings settings, String on, @Nullable String announced) {
        LateDecision late = LateDecision.of(day("2026-04-28"), day("2026-04-30"), TermFixture.maybe(announced));
        return new Terms(HOLIDAYS, settings).penalty(late, day(on)).orElseThrow();
    }

    @Test
    void theTwoWeeksRunOnOrNot() {
        assertThat(penalty(USUAL, "2026-05-31", null).startsOn()).isEqualTo(day("2026-05-19"));

        Penalty fixed = penalty(USUAL.withNoticeWeeksShifted(false), "2026-05-31", null);
        assertThat(fixed.startsOn()).isEqualTo(day("2026-05-15"));
        assertThat(fixed.steps()).extracting(TermStep::code).contains(TermStepCode.NOT_SHIFTED);
    }

    @Test
    void theDayOfTheAnnouncementIsPaidOrNot() {
        assertThat(penalty(USUAL, "2026-05-31", "2026-05-21").days()).isEqualTo(2);
        assertThat(penalty(USUAL.withAnnouncementDayPaid(true), "2026-05-31", "2026-05-21")
                        .days())
                .isEqualTo(3);
    }
}
