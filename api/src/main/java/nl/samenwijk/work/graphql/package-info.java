/** The work queue as GraphQL shows it. */
@NullMarked
package nl.samenwijk.work.graphql;

import org.jspecify.annotations.NullMarked;
