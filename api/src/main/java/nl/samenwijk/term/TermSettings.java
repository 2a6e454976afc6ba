package nl.samenwijk.term;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Points on which lawyers read the law of terms differently, and the town's own warning.
 *
 * @param unusedDeadlineDaySuspended whether the term also stands still on the deadline itself when the applicant did not answer by then (Awb 4:15(1)(a));
 *     {@code false}: until the day before it
 * @param noticeWeeksShifted whether the two weeks after a notice of default run on when they end on a day off (Awb 4:17(3), Algemene termijnenwet 1);
 *     {@code false}: they are a condition for the penalty and no term to keep, and end where they end
 * @param announcementDayPaid whether the day on which the decision is announced still counts for the penalty (Awb 4:17(1)); {@code false}: the penalty is
 *     for the days on which the town is in default, and on that day it no longer is
 * @param dueSoonWorkingDays how many working days before its last day a term is due soon; no law, the town's own
 */
@ConfigurationProperties("samenwijk.term")
public record TermSettings(
        @DefaultValue("true") boolean unusedDeadlineDaySuspended,
        @DefaultValue("true") boolean noticeWeeksShifted,
        @DefaultValue("false") boolean announcementDayPaid,
        @DefaultValue("5") int dueSoonWorkingDays) {

    public static TermSettings defaults() {
        return new TermSettings(true, true, false, 5);
    }

    TermSettings withUnusedDeadlineDaySuspended(boolean suspended) {
        return new TermSettings(suspended, noticeWeeksShifted, announcementDayPaid, dueSoonWorkingDays);
    }

    TermSettings withNoticeWeeksShifted(boolean shifted) {
        return new TermSettings(unusedDeadlineDaySuspended, shifted, announcementDayPaid, dueSoonWorkingDays);
    }

    TermSettings withAnnouncementDayPaid(boolean paid) {
        return new TermSettings(unusedDeadlineDaySuspended, noticeWeeksShifted, paid, dueSoonWorkingDays);
    }
}
