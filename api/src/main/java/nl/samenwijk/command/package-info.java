/** What an operator does from the command line, with the server stopped or beside it: bring over data of another system. */
@NullMarked
package nl.samenwijk.command;

import org.jspecify.annotations.NullMarked;
