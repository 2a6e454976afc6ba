/** Commitments. */
@NullMarked
package nl.samenwijk.facilitation;

import org.jspecify.annotations.NullMarked;
