/**
 * The one event log and whose turn it is. Features write entries into the outbox of the document they change; the relay numbers them and copies them into the
 * log, from which timelines, and everything that must know of changes, are read.
 */
@NullMarked
package nl.samenwijk.activity;

import org.jspecify.annotations.NullMarked;
