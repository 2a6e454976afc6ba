/** The tables of the three machines: initiative, support request, commitment. */
@NullMarked
package nl.samenwijk.machines;

import org.jspecify.annotations.NullMarked;
