package nl.samenwijk.support;

import java.time.Instant;

/** What the initiator said is missing, and since when the town knows. */
public record Report(String reason, Instant at) {}
