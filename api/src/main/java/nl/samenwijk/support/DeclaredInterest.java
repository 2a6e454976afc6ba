package nl.samenwijk.support;

import java.time.Instant;
import nl.samenwijk.shared.NodeId;

/** That somebody of the staff has an interest of their own in a request (Awb 2:4) and takes no part in it any more. */
public record DeclaredInterest(NodeId account, String reason, Instant at) {}
