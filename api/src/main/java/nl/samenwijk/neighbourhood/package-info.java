/** Where things are: the areas, districts (wijken) and neighbourhoods (buurten) of the municipality, from its own files. */
@NullMarked
package nl.samenwijk.neighbourhood;

import org.jspecify.annotations.NullMarked;
