/**
 * Terms (termijnen): how the last day of a term comes about, with its steps. Pure arithmetic on calendar days: no clock, no store; the facts come in, a
 * counted term goes out.
 */
@NullMarked
package nl.samenwijk.term;

import org.jspecify.annotations.NullMarked;
