/**
 * The work queue: everything that waits, for who must act. One collection, made from initiatives and requests whenever an entry comes into the log, and made anew
 * from them at any time. Complaints, of which the log knows nothing, are their own rows.
 */
@NullMarked
package nl.samenwijk.work;

import org.jspecify.annotations.NullMarked;
