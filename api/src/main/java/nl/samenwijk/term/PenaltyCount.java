package nl.samenwijk.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.samenwijk.shared.Euros;
import org.jspecify.annotations.Nullable;

/** Counts the penalty for one late decision after the notice of default that took effect (Awb 4:17). */
final class PenaltyCount {

    private static final String BANDS = "Awb 4:17(2)";
    private static final String MOST = "Awb 4:17(1)";

    private final Count count;
    private final List<PenaltyScale.Band> bands;
    private final TermSettings settings;

    /** @param grace the two weeks after the notice, counted to their end */
    PenaltyCount(Count grace, List<PenaltyScale.Band> bands, TermSettings settings) {
        this.count = grace;
        this.bands = bands;
        this.settings = settings;
    }

    /** The day after the two weeks. */
    private LocalDate startsOn() {
        return count.end().plusDays(1);
    }

    Penalty on(LocalDate day, @Nullable LocalDate announcedOn) {
        int days = daysUntil(earlier(day, lastDay(announcedOn)));
        noteBands(days);
        if (announcedOn != null && !announcedOn.isAfter(day)) {
            noteAnnouncement(announcedOn, days);
        } else if (days == PenaltyScale.mostDays(bands)) {
            noteMost(days);
        }
        return new Penalty(startsOn(), days, PenaltyScale.total(bands, days), parts(days), count.steps());
    }

    /** The last day for which it can be due, as far as is known. */
    private LocalDate lastDay(@Nullable LocalDate announcedOn) {
        if (announcedOn == null) {
            return LocalDate.MAX;
        }
        return settings.announcementDayPaid() ? announcedOn : announcedOn.minusDays(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private int daysUntil(LocalDate last) {
        long days = ChronoUnit.DAYS.between(startsOn(), last) + 1;
        return Math.toIntExact(Math.clamp(days, 0, PenaltyScale.mostDays(bands)));
    }

    private List<Penalty.Days> parts(int days) {
        return bands.stream()
                .filter(band -> band.of(days) > 0)
                .map(band -> part(band, band.of(days)))
                .toList();
    }

    private Penalty.Days part(PenaltyScale.Band band, int days) {
        LocalDate first = startsOn().plusDays(band.firstDay() - 1L);
        return new Penalty.Days(first, first.plusDays(days - 1L), days, band.centsADay());
    }

    private void noteBands(int days) {
        for (Penalty.Days part : parts(days)) {
            count.stepOn(
                    part.until(),
                    TermStepCode.PENALTY_DAYS,
                    BANDS,
                    "term.penalty.days",
                    part.days(),
                    part.from(),
                    part.until(),
                    new Euros(part.centsADay()),
                    new Euros(part.days() * part.centsADay()));
        }
    }

    private void noteAnnouncement(LocalDate announcedOn, int days) {
        if (days == PenaltyScale.mostDays(bands)) {
            noteMost(days);
        } else if (days == 0) {
            count.stepOn(announcedOn, TermStepCode.PENALTY_STOPS, MOST, "term.penalty.none", announcedOn);
        } else {
            String key = settings.announcementDayPaid() ? "term.penalty.stops.paid" : "term.penalty.stops";
            count.stepOn(announcedOn, TermStepCode.PENALTY_STOPS, MOST, key, announcedOn);
        }
    }

    private void noteMost(int days) {
        LocalDate last = startsOn().plusDays(days - 1L);
        Euros most = new Euros(PenaltyScale.total(bands, days));
        count.stepOn(last, TermStepCode.PENALTY_MOST, MOST, "term.penalty.most", days, most);
    }
}
