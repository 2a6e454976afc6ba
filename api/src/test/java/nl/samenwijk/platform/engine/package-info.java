/** What is said of the embedded engine. */
@NullMarked
package nl.samenwijk.platform.engine;

import org.jspecify.annotations.NullMarked;
