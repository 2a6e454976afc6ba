/** Who people are, for tests. */
@NullMarked
package nl.samenwijk.identity;

import org.jspecify.annotations.NullMarked;
