/** The command line, from the option that is spelled wrong to the process that is killed. */
@NullMarked
package nl.samenwijk.command;

import org.jspecify.annotations.NullMarked;
