package nl.samenwijk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.samenwijk.initiative.ImportInitiative;
import nl.samenwijk.initiative.Imports;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.platform.mongo.StoreEngine;
import nl.samenwijk.platform.mongo.StoreUnavailable;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "initiatives",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        header = "Takes over initiatives of another system from a CSV file.",
        description = {
            "",
            "Each row becomes an initiative, by the rules for any other initiative. A row that is refused stands with its line and the reason in a"
                    + " second file; mend it there and import that file. Giving the same command twice takes over nothing twice.",
            "",
            "Writes to the store that the server uses: the embedded one (then the server must be stopped), or the MongoDB in MONGODB_URI. Any"
                    + " property of the server can be given too, such as --samenwijk.data=FOLDER.",
            ""
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  the file was read to its end, also when rows were refused",
            "  1  the store could not be used",
            "  2  the file cannot be read (its line is named), or an option is wrong",
            "",
            "Example:",
            "  import initiatives plans.csv --map title=name,id=year+number --theme GREEN --neighbourhood BU05050101"
        })
class ImportInitiatives implements Callable<Integer> {

    private static final int STORE_UNUSABLE = 1;
    private static final int UNREADABLE = 2;
    private static final int INTERRUPTED = 130;

    private final List<String> properties;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE.csv",
            description = "A CSV file whose first line names its columns; separated by commas, semicolons or tabs.")
    private Path path = Path.of("");

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "FIELD=COLUMN",
            description =
                    "In which column a field stands, when it has another name. Fields: id, title, summary, description, theme, neighbourhood,"
                            + " startsOn, language, initiator. COLUMN+COLUMN joins two; FIELD= leaves it out.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--theme",
            paramLabel = "CODE",
            description = "The theme of rows that name none: ${COMPLETION-CANDIDATES}.")
    private @Nullable Theme theme;

    @Option(
            names = "--neighbourhood",
            paramLabel = "CODE",
            description = "The neighbourhood of rows that name none, such as BU05050101.")
    private @Nullable String neighbourhood;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description =
                    "Where they stand: DRAFT, SUBMITTED (a coordinator looks at each; default), PUBLISHED or RUNNING.")
    private InitiativeStatus status = InitiativeStatus.SUBMITTED;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of rows that name none: NL (default) or EN.")
    private Language language = Language.NL;

    @Option(
            names = "--initiator-kind",
            paramLabel = "KIND",
            description = "Who the initiators are: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private InitiatorKind initiatorKind = InitiatorKind.RESIDENT_GROUP;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description =
                    "How the other system is called. Keeps ids of one system apart from those of another; stands in summaries.")
    private String source = "";

    @Option(
            names = "--encoding",
            converter = EncodingName.class,
            paramLabel = "NAME",
            description = "Of the file, such as windows-1252. Default: UTF-8.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description = "Where refused rows go. Default: FILE.refused.csv beside the file.")
    private @Nullable Path refusedPath;

    ImportInitiatives(List<String> properties) {
        this.properties = properties;
    }

    @Override
    public Integer call() {
        try {
            if (!ImportInitiative.STATES.contains(status)) {
                throw new WrongOption("--status: choose one of " + ImportInitiative.STATES + ".");
            }
            CsvFile file = CsvFile.open(path, encoding);
            Columns columns = columns(file);
            return take(file, columns, file.count());
        } catch (WrongOption e) {
            return fail(UNREADABLE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return fail(UNREADABLE, path + ": " + e.getMessage());
        } catch (StoreUnavailable e) {
            return fail(
                    STORE_UNUSABLE,
                    "The store cannot be reached. What was taken over stays; give the same command again later.");
        }
    }

    private Columns columns(CsvFile file) throws UnreadableFile {
        Columns columns = Columns.of(file.header(), map);
        columns.demand(Field.TITLE, "Name it with --map title=COLUMN.");
        if (theme == null) {
            columns.demand(Field.THEME, "Name it with --map theme=COLUMN, or give all rows one with --theme CODE.");
        }
        if (neighbourhood == null) {
            columns.demand(
                    Field.NEIGHBOURHOOD,
                    "Name it with --map neighbourhood=COLUMN, or give all rows one with --neighbourhood CODE.");
        }
        return columns;
    }

    private int take(CsvFile file, Columns columns, long rows) throws IOException {
        try (Stopping stopping = new Stopping();
                ConfigurableApplicationContext town = ClosedTown.open(properties)) {
            check(town);
            out().println(town.getBean(StoreEngine.class).sentence());
            try (RefusedRows refused = new RefusedRows(refusedPath(), file, Language.of(Locale.getDefault()))) {
                ImportRun run = new ImportRun(town.getBean(Imports.class), new RowReader(columns, choices()), refused);
                go(run, file, rows, stopping);
                report(run.tally(), refused);
            }
            return stopping.isAsked() ? fail(INTERRUPTED, "Stopped. The same command goes on where it stopped.") : 0;
        }
    }

    /** What is wrong for every row is said once. */
    private void check(ApplicationContext town) {
        if (neighbourhood != null) {
            town.getBean(Places.class)
                    .problemWith(
                            "--neighbourhood",
                            neighbourhood,
                            town.getBean(TownClock.class).today())
                    .ifPresent(problem -> {
                        throw new WrongOption("--neighbourhood: " + Words.say(problem.message(), Language.EN));
                    });
        }
    }

    private ImportChoices choices() {
        String origin = source.isBlank() ? name() : source.strip();
        return new ImportChoices(theme, neighbourhood, status, language, initiatorKind, source.strip(), origin);
    }

    private String name() {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private Path refusedPath() {
        return refusedPath == null
                ? path.resolveSibling(name().replaceFirst("[.]csv$", "") + ".refused.csv")
                : refusedPath;
    }

    private void go(ImportRun run, CsvFile file, long count, Stopping stopping) throws IOException {
        try (CsvFile.Rows rows = file.rows();
                Progress progress = new Progress(count, err(), Ansi.AUTO.enabled())) {
            run.go(rows, progress, stopping::isAsked);
        }
    }

    private void report(Tally tally, RefusedRows refused) {
        out().println(tally.say(refused.count()));
        if (refused.count() > 0) {
            out().println("The refused rows, each with its line and the reason: " + refused.path());
        }
        if (!tally.sayWhatToLookAt().isEmpty()) {
            out().println(tally.sayWhatToLookAt());
        }
    }

    private int fail(int code, String message) {
        err().println(message);
        return code;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
