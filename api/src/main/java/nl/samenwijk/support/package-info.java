/**
 * The basket: support that was asked for an initiative, each request of its own kind, with its own decision, term and commitments, from receipt to the end.
 */
@NullMarked
package nl.samenwijk.support;

import org.jspecify.annotations.NullMarked;
