/** Initiatives (bewonersinitiatieven): plans that residents and entrepreneurs bring forward and carry out for their neighbourhood. */
@NullMarked
package nl.samenwijk.initiative;

import org.jspecify.annotations.NullMarked;
