/** Requests: their turns, what they show, what changes them. */
@NullMarked
package nl.samenwijk.support;

import org.jspecify.annotations.NullMarked;
