package nl.samenwijk.term;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts terms: the same code for anyone who asks and for the terms of real requests. */
@Component
public class Terms {

    private static final int OBJECTION_WEEKS = 6;
    private static final int WITH_COMMITTEE_WEEKS = 12;
    private static final int POSTPONEMENT_WEEKS = 6;
    private static final int PAYMENT_WEEKS = 6;

    private final Holidays holidays;
    private final TermSettings settings;

    public Terms(Holidays holidays, TermSettings settings) {
        this.holidays = holidays;
        this.settings = settings;
    }

    /** The term in which the town decides (beslistermijn, Awb 4:13-4:15), or answers when it is a service term. */
    public Term decision(DecisionTerm facts) {
        return new DecisionCount(holidays, settings, facts).term();
    }

    /** Whether the decision term stands still on this day. */
    public boolean standsStill(DecisionTerm facts, LocalDate on) {
        return !on.isAfter(decision(facts).lastDay())
                && StandingStill.of(facts, settings).stream().anyMatch(days -> days.holds(on));
    }

    /** The term in which an objection can be lodged (bezwaartermijn, Awb 6:7, 6:8). */
    public Term objection(LocalDate announcedOn) {
        Count count = objectionTerm(announcedOn);
        count.runOn();
        return count.term();
    }

    /** The term in which an objection is decided (Awb 7:10): it starts when the objection term, run on past days off, has ended. */
    public Term decisionOnObjection(LocalDate announcedOn, boolean committee, boolean postponed) {
        Count count = objectionTerm(announcedOn);
        count.startAgain();
        if (committee) {
            count.weeks(TermStepCode.WEEKS, WITH_COMMITTEE_WEEKS, "Awb 7:10(1)", "term.weeks.committee");
        } else {
            count.weeks(TermStepCode.WEEKS, OBJECTION_WEEKS, "Awb 7:10(1)", "term.weeks.onObjection");
        }
        if (postponed) {
            count.weeks(TermStepCode.POSTPONED, POSTPONEMENT_WEEKS, "Awb 7:10(3)", "term.postponed");
        }
        count.runOn();
        return count.term();
    }

    /** The last day on which granted money is paid (Awb 4:87): six weeks after the announcement, run on past days off. */
    public LocalDate payment(LocalDate announcedOn) {
        return holidays.nextWorkingDay(announcedOn.plusWeeks(PAYMENT_WEEKS));
    }

    private Count objectionTerm(LocalDate announcedOn) {
        Count count = Count.afterAnnouncement(holidays, announcedOn);
        count.weeks(TermStepCode.WEEKS, OBJECTION_WEEKS, "Awb 6:7", "term.weeks.objection");
        return count;
    }
}
