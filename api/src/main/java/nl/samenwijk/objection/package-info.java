/** Objections (bezwaren, Awb chapters 6 and 7): what an interested party brings in against a decision, and what becomes of it. They live in the document of the request. */
@NullMarked
package nl.samenwijk.objection;

import org.jspecify.annotations.NullMarked;
