/** The HTTP side: who may reach which address, how large a request may be, and errors in the form of GraphQL where there is no GraphQL yet. */
@NullMarked
package nl.samenwijk.platform.web;

import org.jspecify.annotations.NullMarked;
