/** Travelling in time, for tests. */
@NullMarked
package nl.samenwijk.demo;

import org.jspecify.annotations.NullMarked;
