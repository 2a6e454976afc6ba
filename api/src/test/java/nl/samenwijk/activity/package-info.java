/** Turns and timelines. */
@NullMarked
package nl.samenwijk.activity;

import org.jspecify.annotations.NullMarked;
