package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A decision, also one on an objection (Awb 7:14), that is not there in time, and the notices of default that the town received.
 *
 * @param dueOn the last day of the term
 * @param announcedOn the day on which the decision was announced after all; null while it is not
 */
public record LateDecision(
        LocalDate dueOn,
        List<LocalDate> noticesReceivedOn,
        @Nullable LocalDate announcedOn) {

    static final String ARTICLE = "Awb 4:17(3)";

    public LateDecision {
        noticesReceivedOn = List.copyOf(noticesReceivedOn);
    }

    public static LateDecision of(LocalDate dueOn, LocalDate noticeReceivedOn, @Nullable LocalDate announcedOn) {
        return new LateDecision(dueOn, List.of(noticeReceivedOn), announcedOn);
    }

    /** The first notice that came after the term had passed: an earlier one has no effect, a later one adds nothing. */
    public Optional<LocalDate> effectiveNotice() {
        return noticesReceivedOn.stream().filter(day -> day.isAfter(dueOn)).min(Comparator.naturalOrder());
    }

    /** Notes what cannot be counted with. */
    public void check(Checks checks) {
        checks.day("dueOn", dueOn);
        checks.day("announcedOn", announcedOn);
        noticesReceivedOn.forEach(day -> checks.day("noticeReceivedOn", day));
    }
}
