/** The web client as a browser gets it, and signs in with it. */
@NullMarked
package nl.samenwijk.client;

import org.jspecify.annotations.NullMarked;
