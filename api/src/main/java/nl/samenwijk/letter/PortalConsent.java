package nl.samenwijk.letter;

import java.time.Instant;
import java.util.List;
import nl.samenwijk.shared.NodeId;

/**
 * To which letters somebody consented to get them through the portal (Awb 2:8).
 *
 * @param id of the account, or of the organisation
 * @param saidBy the account that said so
 */
record PortalConsent(NodeId id, List<LetterKind> kinds, NodeId saidBy, Instant saidAt) {}
