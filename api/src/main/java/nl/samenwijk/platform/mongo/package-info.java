/**
 * How stores read and write documents: bounded, named, each list with the index that serves it. The door for the stores of the features; nobody else knows
 * MongoDB.
 */
@NamedInterface("mongo")
@NullMarked
package nl.samenwijk.platform.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
