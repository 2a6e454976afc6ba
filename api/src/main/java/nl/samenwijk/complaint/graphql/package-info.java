/** Complaints as GraphQL shows them: translates, and holds no rule. */
@NullMarked
package nl.samenwijk.complaint.graphql;

import org.jspecify.annotations.NullMarked;
