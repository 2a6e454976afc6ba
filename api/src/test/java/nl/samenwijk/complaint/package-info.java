/** The rules of complaints, without a server. */
@NullMarked
package nl.samenwijk.complaint;

import org.jspecify.annotations.NullMarked;
