/** Schemes as GraphQL shows them. */
@NullMarked
package nl.samenwijk.scheme.graphql;

import org.jspecify.annotations.NullMarked;
