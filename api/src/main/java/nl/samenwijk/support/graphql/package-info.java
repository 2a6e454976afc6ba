/** Requests and commitments as GraphQL shows them: translates, and holds no rule. */
@NullMarked
package nl.samenwijk.support.graphql;

import org.jspecify.annotations.NullMarked;
