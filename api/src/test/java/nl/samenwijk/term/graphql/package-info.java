/** The query {@code term} as clients ask it. */
@NullMarked
package nl.samenwijk.term.graphql;

import org.jspecify.annotations.NullMarked;
