package nl.samenwijk.shared;

/** An amount of money in whole cents, for a sentence. */
public record Euros(long cents) {}
