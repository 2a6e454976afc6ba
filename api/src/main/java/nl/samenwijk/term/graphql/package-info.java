/** The query {@code term}: translates the published input to the facts of a term. Holds no rule. */
@NullMarked
package nl.samenwijk.term.graphql;

import org.jspecify.annotations.NullMarked;
