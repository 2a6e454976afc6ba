/**
 * Complaints (klachten, Awb chapter 9): about how the town behaved, with or without a request or an initiative, answered by somebody who had no part in it. For
 * who complains and who answers; nobody else knows of them, so nothing of them stands in a timeline.
 */
@NullMarked
package nl.samenwijk.complaint;

import org.jspecify.annotations.NullMarked;
