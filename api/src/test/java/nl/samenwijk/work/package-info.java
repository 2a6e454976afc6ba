/** What is said of the work queue. */
@NullMarked
package nl.samenwijk.work;

import org.jspecify.annotations.NullMarked;
