package nl.samenwijk.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Gives commands as an operator does, within this process. */
record Shell(int exitCode, String out, String err) {

    static Shell run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = Commands.commandLine(arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new Shell(commands.execute(Commands.withoutProperties(arguments)), out.toString(), err.toString());
    }
}
