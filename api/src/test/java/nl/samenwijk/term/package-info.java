/** The rules of terms, one test class each. */
@NullMarked
package nl.samenwijk.term;

import org.jspecify.annotations.NullMarked;
