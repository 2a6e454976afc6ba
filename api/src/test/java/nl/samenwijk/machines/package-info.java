/** The tables of the machines: initiative, support request, commitment, complaint. */
@NullMarked
package nl.samenwijk.machines;

import org.jspecify.annotations.NullMarked;
