package nl.samenwijk.term;

import java.time.LocalDate;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One step in the counting of a term, with a sentence for a resident.
 *
 * @param on the day that this step led to
 * @param article what it rests on; null for what is not from a law
 */
public record TermStep(
        TermStepCode code, LocalDate on, @Nullable String article, Phrase text) {}
