/** Schemes (regelingen): which support the town gives, to whom and by which rules. */
@NullMarked
package nl.samenwijk.scheme;

import org.jspecify.annotations.NullMarked;
