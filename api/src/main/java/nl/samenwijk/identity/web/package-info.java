/** Who is signed in, as a parameter of a controller that answers outside GraphQL. */
@NullMarked
package nl.samenwijk.identity.web;

import org.jspecify.annotations.NullMarked;
