/**
 * Which engine keeps the documents: the MongoDB that the operator names, or the one that comes along (mongo-java-server on an H2 file), for trying out and for
 * small towns.
 */
@NullMarked
package nl.samenwijk.platform.engine;

import org.jspecify.annotations.NullMarked;
