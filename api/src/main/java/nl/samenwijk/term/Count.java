package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** Counts one term from its start to its last day, and keeps the steps. */
final class Count {

    private final Holidays holidays;
    private final boolean service;
    private final List<TermStep> steps = new ArrayList<>();
    private LocalDate startsOn;
    private LocalDate end;
    private Shift shift;
    private int suspendedDays;

    private Count(Holidays holidays, LocalDate fact, Shift shift, boolean service) {
        this.holidays = holidays;
        this.service = service;
        this.shift = shift;
        end = fact;
        startsOn = fact.plusDays(1);
    }

    /** Starts a term of the law on the day after an announcement (Awb 6:8). */
    static Count afterAnnouncement(Holidays holidays, LocalDate announcedOn) {
        return after(holidays, announcedOn, "Awb 6:8", "term.start.announced");
    }

    /** Starts a term of the law on the day after a fact. */
    static Count after(Holidays holidays, LocalDate fact, @Nullable String article, String key) {
        Count count = new Count(holidays, fact, Shift.RUNS_ON, false);
        count.step(TermStepCode.START, article, key, fact);
        return count;
    }

    /** Starts a decision term on the day after receipt, with the weeks of its rule. */
    static Count afterReceipt(Holidays holidays, LocalDate receivedOn, TermRule rule) {
        Count count = new Count(holidays, receivedOn, rule.shift(), rule.service());
        count.step(TermStepCode.START, null, "term.start.received", receivedOn);
        String key = rule.service() ? "term.weeks.service" : "term.weeks.decision";
        count.weeks(TermStepCode.WEEKS, rule.weeks(), rule.article(), key);
        return count;
    }

    LocalDate end() {
        return end;
    }

    void weeks(TermStepCode code, int weeks, @Nullable String article, String key) {
        end = end.plusWeeks(weeks);
        step(code, article, key, weeks, end);
    }

    /** What the law gives. */
    void add(TermStepCode code, Length length, String key) {
        end = length.after(end);
        shift = length.shift();
        step(code, length.article(), key, length.amount(), end);
    }

    /** From here on a term that ends on a day off does this. */
    void shift(Shift other) {
        shift = other;
    }

    /** What follows is a term of its own, from the day after the last day so far. */
    void startAgain() {
        runOn();
        startsOn = end.plusDays(1);
    }

    /** Moves the last day to one that the authority named: such a day stays where it is, also when it is a day off. */
    void moveTo(LocalDate named, String article, String key) {
        end = named;
        shift = Shift.DAY_WAS_NAMED;
        step(TermStepCode.EXTENDED, article, key, named);
    }

    /** Ends on a day that the authority named. */
    void endOn(LocalDate named, String article, String key) {
        end = named;
        shift = Shift.DAY_WAS_NAMED;
        step(TermStepCode.DEADLINE, article, key, named);
    }

    void standStill(List<StandingStill> reasons, Shift shiftAfterwards) {
        for (StandingStill days : reasons) {
            if (days.first().isAfter(shiftedEnd())) {
                return;
            }
            standStill(days);
            shift = shiftAfterwards;
        }
    }

    private void standStill(StandingStill days) {
        addDays(days);
        suspendedDays += days.days();
        String key = "term.suspended." + days.kind();
        step(TermStepCode.SUSPENDED, days.kind().article(), key, days.days(), days.first(), days.last(), end);
    }

    /** When the term had already run on to a next working day, and stands still on that very day, then it is that day that waits. */
    private void addDays(StandingStill days) {
        if (days.first().isAfter(end) && !days.last().isBefore(shiftedEnd())) {
            runOn();
            end = days.last().plusDays(1);
        } else {
            end = end.plusDays(days.days());
        }
    }

    /** The last day after so many more weeks. */
    LocalDate shiftedEnd(int moreWeeks) {
        LocalDate last = end.plusWeeks(moreWeeks);
        return shift == Shift.RUNS_ON ? holidays.nextWorkingDay(last) : last;
    }

    private LocalDate shiftedEnd() {
        return shiftedEnd(0);
    }

    /** Lets a term that ends on a day off run on, where this term does. */
    void runOn() {
        LocalDate last = end;
        end = shiftedEnd();
        holidays.nameOf(last).ifPresent(name -> stepFromDayOff(last, name));
    }

    private void stepFromDayOff(LocalDate last, LocalText name) {
        if (shift != Shift.RUNS_ON) {
            step(TermStepCode.NOT_SHIFTED, shift.article(), "term.notShifted." + shift, last, name);
        } else if (end.equals(last.plusDays(1))) {
            step(TermStepCode.SHIFTED, shift.article(), "term.shifted.oneDay", last, name, end);
        } else {
            step(TermStepCode.SHIFTED, shift.article(), "term.shifted.days", last, name, end.minusDays(1), end);
        }
    }

    /** Notes something about the last day as it is now. */
    void step(TermStepCode code, @Nullable String article, String key, Object... arguments) {
        stepOn(end, code, article, key, arguments);
    }

    /** Notes something about another day. */
    void stepOn(LocalDate on, TermStepCode code, @Nullable String article, String key, Object... arguments) {
        steps.add(new TermStep(code, on, service ? null : article, Phrase.of(key, arguments)));
    }

    List<TermStep> steps() {
        return List.copyOf(steps);
    }

    Term term() {
        return new Term(startsOn, end, null, suspendedDays, steps);
    }
}
