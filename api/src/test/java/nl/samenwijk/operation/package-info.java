/** How the server behaves for those who operate it: in production, with a real issuer, with its store away, with work that takes too long. */
@NullMarked
package nl.samenwijk.operation;

import org.jspecify.annotations.NullMarked;
