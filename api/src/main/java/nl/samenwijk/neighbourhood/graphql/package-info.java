/** Areas, districts and neighbourhoods as the published schema has them. */
@NullMarked
package nl.samenwijk.neighbourhood.graphql;

import org.jspecify.annotations.NullMarked;
