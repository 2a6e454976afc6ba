package nl.samenwijk.support;

import java.time.LocalDate;

/** That the town needs more time (verlenging, Awb 4:14), announced once. */
public record Extension(LocalDate announcedOn, LocalDate newDueOn, String reason) {

    nl.samenwijk.term.Extension asCounted() {
        return new nl.samenwijk.term.Extension(announcedOn, newDueOn);
    }
}
