/** Letters: one test class for each rule, on letters that are written without a server. */
@NullMarked
package nl.samenwijk.letter;

import org.jspecify.annotations.NullMarked;
