package nl.samenwijk.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which items of the queue. What is absent does not filter. */
public record WorkFilter(
        @Nullable Scope scope,
        @Nullable List<WorkItemKind> kinds,
        @Nullable Boolean late,
        @Nullable LocalDate dueBefore,
        @Nullable String areaCode) {

    private static final WorkFilter EVERYTHING = new WorkFilter(null, null, null, null, null);

    /** Whose items. */
    public enum Scope {
        /** What waits on the viewer. */
        MINE,
        /** Everything open in the viewer's areas. */
        AREA,
        /** What is open there and does not wait on the viewer. */
        WAITING_ON_OTHERS
    }

    public static WorkFilter everything() {
        return EVERYTHING;
    }

    Scope scopeOrArea() {
        return scope == null ? Scope.AREA : scope;
    }
}
