/**
 * Commitments (toezeggingen): what the municipality said it will bring or do, by whom and by when. A commitment lives in the document of its request; here are
 * its rules.
 */
@NullMarked
package nl.samenwijk.facilitation;

import org.jspecify.annotations.NullMarked;
