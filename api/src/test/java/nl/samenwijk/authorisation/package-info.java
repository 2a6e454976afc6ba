/** Who may read and do what: one table, a page made of it, and tests that hold the server to it. */
@NullMarked
package nl.samenwijk.authorisation;

import org.jspecify.annotations.NullMarked;
