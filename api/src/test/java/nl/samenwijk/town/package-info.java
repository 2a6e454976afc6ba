/** A running town for tests: a real server over HTTP, with people who do things. */
@NullMarked
package nl.samenwijk.town;

import org.jspecify.annotations.NullMarked;
