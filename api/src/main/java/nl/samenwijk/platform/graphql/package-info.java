/**
 * How GraphQL is spoken here: scalars, the reader's language, limits, errors, one observation per operation. Its door for the features is what their {@code
 * graphql} packages need: connections and payloads.
 */
@NamedInterface("graphql")
@NullMarked
package nl.samenwijk.platform.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
