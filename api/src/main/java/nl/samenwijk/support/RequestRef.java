package nl.samenwijk.support;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which request, and the version of it that the person acted on.
 *
 * @param expectedVersion null for what is received whatever happened meanwhile
 */
public record RequestRef(String supportRequestId, @Nullable Long expectedVersion) {

    public static RequestRef of(String supportRequestId, @Nullable Integer expectedVersion) {
        return new RequestRef(supportRequestId, expectedVersion == null ? null : expectedVersion.longValue());
    }

    /** The version; there must be one. */
    public long version() {
        return Objects.requireNonNull(expectedVersion);
    }

    boolean isStale(long version) {
        return expectedVersion != null && expectedVersion != version;
    }
}
