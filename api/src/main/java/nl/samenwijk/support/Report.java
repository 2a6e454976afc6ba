package nl.samenwijk.support;

import java.time.Instant;

/** What the initiator said is missing. */
public record Report(String reason, Instant at) {}
