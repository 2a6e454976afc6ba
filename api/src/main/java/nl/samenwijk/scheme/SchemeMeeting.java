package nl.samenwijk.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting (vergadering) at which requests are advised on.
 *
 * @param areaCode null for everywhere
 */
public record SchemeMeeting(@Nullable String areaCode, LocalDate on) implements ForAnArea {}
