/** What must hold of the store on every engine. */
@NullMarked
package nl.samenwijk.store;

import org.jspecify.annotations.NullMarked;
