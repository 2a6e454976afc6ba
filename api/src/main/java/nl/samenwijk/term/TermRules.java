package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.Optional;

/** Where the terms of the schemes are found: a request is judged by the version that is valid on the day of its receipt. */
public interface TermRules {

    /** The rule of the scheme with this code; empty when there was no such scheme on that day. */
    Optional<TermRule> ofScheme(String code, LocalDate on);

    /** The rule of the default scheme for this kind of support, such as {@code FUNDING}. */
    Optional<TermRule> ofKind(String kind, LocalDate on);
}
