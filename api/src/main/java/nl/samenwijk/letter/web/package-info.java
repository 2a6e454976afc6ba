/** Letters at their addresses, for a browser. */
@NullMarked
package nl.samenwijk.letter.web;

import org.jspecify.annotations.NullMarked;
