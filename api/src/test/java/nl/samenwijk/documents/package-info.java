/** Stored queries: which a server answers, and what it does with those that are wrong. */
@NullMarked
package nl.samenwijk.documents;

import org.jspecify.annotations.NullMarked;
