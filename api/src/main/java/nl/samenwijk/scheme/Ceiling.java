package nl.samenwijk.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The most that is granted in one year (subsidieplafond, Awb 4:22), as a file says it.
 *
 * @param areaCode null for the whole town
 * @param year the year of receipt of the requests it is for
 * @param amount in cents
 * @param publishedOn a ceiling that is published later does not touch earlier requests (Awb 4:27)
 */
public record Ceiling(@Nullable String areaCode, int year, long amount, LocalDate publishedOn) {}
