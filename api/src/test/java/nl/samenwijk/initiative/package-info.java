/** Initiatives: their turns, what they show, what changes them. */
@NullMarked
package nl.samenwijk.initiative;

import org.jspecify.annotations.NullMarked;
