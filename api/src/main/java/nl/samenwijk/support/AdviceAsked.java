package nl.samenwijk.support;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenwijk.activity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Advice of the area's steering group (regiegroep): what was asked, and what came. It never suspends the term.
 *
 * @param endedReason why the town stopped waiting for it
 */
public record AdviceAsked(
        String question,
        LocalDate dueOn,
        Instant askedAt,
        @Nullable Opinion opinion,
        @Nullable String reasoning,
        @Nullable LocalDate givenOn,
        @Nullable Actor givenBy,
        @Nullable String endedReason) {

    /** What an advice comes down to. */
    public enum Opinion {
        POSITIVE,
        NEGATIVE,
        NEUTRAL
    }

    static AdviceAsked asked(String question, LocalDate dueOn, Instant now) {
        return new AdviceAsked(question, dueOn, now, null, null, null, null, null);
    }

    AdviceAsked given(Opinion opinion, String reasoning, LocalDate on, Actor by) {
        return new AdviceAsked(question, dueOn, askedAt, opinion, reasoning, on, by, null);
    }

    AdviceAsked ended(String reason) {
        return new AdviceAsked(question, dueOn, askedAt, null, null, null, null, reason);
    }
}
