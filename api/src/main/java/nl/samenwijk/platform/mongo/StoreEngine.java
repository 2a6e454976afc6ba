package nl.samenwijk.platform.mongo;

/**
 * Which engine keeps the documents.
 *
 * @param hasSecondaryIndexes whether an index that is not unique exists there at all
 * @param isSharedByServers whether other servers may write to the same store
 * @param sentence what an operator should know, said once at start
 */
public record StoreEngine(boolean hasSecondaryIndexes, boolean isSharedByServers, String sentence) {}
