/** Who is signed in, as GraphQL shows it, and as a parameter of every other controller. */
@NullMarked
package nl.samenwijk.identity.graphql;

import org.jspecify.annotations.NullMarked;
