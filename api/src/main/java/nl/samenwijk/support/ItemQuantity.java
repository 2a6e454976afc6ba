package nl.samenwijk.support;

/** How many of something. */
public record ItemQuantity(String what, int quantity) {}
