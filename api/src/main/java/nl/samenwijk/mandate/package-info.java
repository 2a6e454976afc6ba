/** Mandates (mandaten, Awb 10:1): who may decide in whose name, on what, where and up to how much. Data of the municipality, with validity. */
@NullMarked
package nl.samenwijk.mandate;

import org.jspecify.annotations.NullMarked;
