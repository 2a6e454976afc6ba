package nl.samenwijk.support;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.term.Terms;

/**
 * An act as it is done: by whom and when, with what is needed to count its consequences.
 *
 * @param terms counts the decision term
 * @param confirmWithinDays how long the town waits for a delivery to be confirmed
 */
record Deed(Acting who, Terms terms, int confirmWithinDays) {

    Instant now() {
        return who.now();
    }

    LocalDate today() {
        return who.today();
    }

    Actor actor() {
        return who.actor();
    }
}
