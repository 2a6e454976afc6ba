@NullMarked
package nl.samenwijk.privacy;

import org.jspecify.annotations.NullMarked;
