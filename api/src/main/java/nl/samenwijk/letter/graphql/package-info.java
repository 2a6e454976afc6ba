/** Letters on paper and consent to the portal as GraphQL shows them: translates, and holds no rule. */
@NullMarked
package nl.samenwijk.letter.graphql;

import org.jspecify.annotations.NullMarked;
