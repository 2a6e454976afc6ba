/**
 * The HTTP side: who may reach which address, how large a request may be, and errors in the form of GraphQL where there is no GraphQL yet. The few pages of this
 * server stand here; a feature adds a link to the first one and says what its own page may load.
 */
@NamedInterface("web")
@NullMarked
package nl.samenwijk.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
