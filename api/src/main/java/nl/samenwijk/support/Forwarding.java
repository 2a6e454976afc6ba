package nl.samenwijk.support;

import java.time.LocalDate;

/** That the request went to the authority that is competent (doorzending, Awb 2:3). */
public record Forwarding(String to, LocalDate receivedOn, LocalDate forwardedOn, String reason) {}
