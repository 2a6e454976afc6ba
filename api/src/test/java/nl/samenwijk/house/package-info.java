/** The rules of the house itself. */
@NullMarked
package nl.samenwijk.house;

import org.jspecify.annotations.NullMarked;
