package nl.samenwijk.initiative;

import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.NodeId;

/**
 * A request that was written into the initiative and is on its way to its own document: so that completing or withdrawing the initiative cannot slip between,
 * and a crash loses nothing.
 *
 * @param content the request, readable for the feature that keeps requests only
 */
public record Incoming(NodeId request, Creation creation, String content) {}
