/** What somebody with bad intentions sends, and what the server must answer: a clear error, nothing changed, nothing told of its insides. */
@NullMarked
package nl.samenwijk.attack;

import org.jspecify.annotations.NullMarked;
