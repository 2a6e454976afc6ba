/** The process is killed in the middle of its work, and started again. */
@NullMarked
package nl.samenwijk.crash;

import org.jspecify.annotations.NullMarked;
