package nl.samenwijk.command;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything that can be done from the command line, besides starting the server. */
@Command(
        name = "samenwijk-api.jar",
        mixinStandardHelpOptions = true,
        customSynopsis = {
            "java -jar samenwijk-api.jar [--PROPERTY=VALUE]...        starts the server",
            "       java -jar samenwijk-api.jar COMMAND ..."
        },
        header = "Neighbourhood initiatives, municipal support and its facilitation.",
        footer = {"", "Properties of the server stand in README.md, under Configuration."})
public class Commands implements Runnable {

    private static final int FAILED = 1;

    /** Such as {@code --samenwijk.data=FOLDER}: for Spring, whatever the command. */
    private static final Pattern PROPERTY = Pattern.compile("--[\\w-]+(?:[.][\\w\\[\\]-]+)+=.*", Pattern.DOTALL);

    private static final List<String> HELP = List.of("--help", "-h");

    @Spec
    private @Nullable CommandSpec spec;

    /** Whether these arguments name a command, instead of properties for the server. */
    public static boolean isMeant(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> HELP.contains(argument) || !argument.startsWith("-"));
    }

    /** Does what is asked and gives the exit code. */
    public static int run(String... arguments) {
        return commandLine(arguments).execute(withoutProperties(arguments));
    }

    static CommandLine commandLine(String... arguments) {
        List<String> properties = Arrays.stream(arguments)
                .filter(argument -> PROPERTY.matcher(argument).matches())
                .toList();
        CommandLine imports = new CommandLine(new ImportCommand());
        imports.addSubcommand(new ImportInitiatives(properties));
        return new CommandLine(new Commands())
                .addSubcommand(imports)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> {
                    wrong.getCommandLine().getErr().println(wrong.getMessage());
                    wrong.getCommandLine().getErr().println("Add --help to see what is possible.");
                    return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("Stopped: " + reason(failure));
                    return FAILED;
                });
    }

    /** In our own words where there are some, else what lies at the bottom of it. */
    private static @Nullable String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean inOurWords = failure.getClass().getName().startsWith("nl.samenwijk.");
        return inOurWords || cause == null ? failure.getMessage() : reason(cause);
    }

    static String[] withoutProperties(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !PROPERTY.matcher(argument).matches())
                .toArray(String[]::new);
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: import");
    }
}
