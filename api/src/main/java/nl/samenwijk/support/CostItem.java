package nl.samenwijk.support;

/** A cost, in cents. */
public record CostItem(String what, long amount) {}
