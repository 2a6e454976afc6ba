package nl.samenwijk.initiative;

import java.time.LocalDate;

/** A pause: where the initiative was held from, and until which day. It does not end by itself and stops no legal term. */
public record Hold(InitiativeStatus from, LocalDate until) {}
