/**
 * Letters: what the town writes to the parties of a request, made from plain facts, as a page and as an accessible PDF. A letter is stored as it was announced, is
 * never changed and is known by its hash.
 */
@NullMarked
package nl.samenwijk.letter;

import org.jspecify.annotations.NullMarked;
