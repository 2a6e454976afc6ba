/** What is told to who starts the server. */
@NullMarked
package nl.samenwijk.start;

import org.jspecify.annotations.NullMarked;
