/** Initiatives as GraphQL shows them: translates, and holds no rule. */
@NullMarked
package nl.samenwijk.initiative.graphql;

import org.jspecify.annotations.NullMarked;
