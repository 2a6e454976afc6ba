/** Whole stories over HTTP. */
@NullMarked
package nl.samenwijk.journeys;

import org.jspecify.annotations.NullMarked;
