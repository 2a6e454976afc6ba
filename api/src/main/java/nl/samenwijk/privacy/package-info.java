/** Guards personal data in what people write. */
@NullMarked
package nl.samenwijk.privacy;

import org.jspecify.annotations.NullMarked;
