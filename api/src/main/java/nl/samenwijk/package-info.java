/** Samenwijk: a folder is a business word; a folder's base package is its front door. */
@NullMarked
package nl.samenwijk;

import org.jspecify.annotations.NullMarked;
