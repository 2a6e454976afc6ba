package nl.samenwijk.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.support.SupportRequest;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.CommandLog;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.assertj.core.api.SoftAssertions;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Every mutation as everybody, on a thing in a state in which the right person can do it. Who is refused has changed nothing; who acts costs the store no more than so many commands. */
@Tag("any-engine")
@RunningTown
class WhoMayDoWhatIT {

    private static final List<String> COLLECTIONS =
            List.of("initiatives", "supportRequests", "paperLetters", "portalConsents", "complaints");

    /** Commands to the store; signing in and the relay come beside it. */
    private static final int MOST = 4;

    private static final int MOST_TO_REQUEST = 6;

    /** Whether a letter may come through the portal is asked for each that goes out by itself. */
    private static final Set<String> SENDS_A_LETTER =
            Set.of("askToComplete", "extendDecisionTerm", "suspendTerm", "forwardRequest", "askObjectionGrounds");

    private static final Set<String> ONLY_LOOKS = Set.of("previewLetter");

    /** Who had a part in what it is about is looked up. */
    private static final int MOST_TO_COMPLAIN = 6;

    /** Its key is looked for among those of other requests, and a letter tells that it came. */
    private static final int MOST_TO_OBJECT = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private Holidays holidays;

    @Autowired
    private MongoDatabaseFactory databases;

    @Autowired
    private CommandLog commands;

    static Stream<AuthorisationTable.Row> rows() {
        return AuthorisationTable.acts().stream();
    }

    /** First all who may not, on one and the same thing; then each who may, on a thing of their own. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void asTheTableSays(AuthorisationTable.Row row) {
        Town town = new Town(port);
        Trials trials = new Trials(new Stage(town, holidays), town);
        SoftAssertions all = new SoftAssertions();
        Trials.Trial shared = trials.of(row);
        List<Document> before = stored(shared);
        onlookers(row, cell -> cell != Cell.DOES)
                .forEach(onlooker -> all.assertThat(result(row, shared, onlooker, town))
                        .as("%s: %s", row, onlooker.column())
                        .isEqualTo(row.cells().get(onlooker)));
        all.assertThat(stored(shared)).as("%s: after the refusals", row).isEqualTo(before);
        Optional<Trials.Trial> left = Optional.of(shared);
        for (Onlooker onlooker : onlookers(row, cell -> cell == Cell.DOES).toList()) {
            Trials.Trial own = left.orElseGet(() -> trials.of(row));
            left = Optional.empty();
            List<String> sent = commands.during(() -> all.assertThat(result(row, own, onlooker, town))
                    .as("%s: %s", row, onlooker.column())
                    .isEqualTo(Cell.DOES));
            all.assertThat(sent).as("the commands of %s", row).hasSizeLessThanOrEqualTo(most(row.what()));
        }
        all.assertAll();
        if (ONLY_LOOKS.contains(row.what())) {
            assertThat(things(stored(shared))).as("%s changes nothing", row).isEqualTo(things(before));
        } else if (left.isEmpty()) {
            assertThat(stored(shared)).as("%s was really done", row).isNotEqualTo(before);
        }
    }

    private static int most(String mutation) {
        return switch (mutation) {
            case "requestSupport" -> MOST_TO_REQUEST;
            case "lodgeComplaint" -> MOST_TO_COMPLAIN;
            case "lodgeObjection" -> MOST_TO_OBJECT;
            default -> SENDS_A_LETTER.contains(mutation) ? MOST + 1 : MOST;
        };
    }

    private static Stream<Onlooker> onlookers(AuthorisationTable.Row row, Predicate<Cell> which) {
        return row.cells().entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .map(Map.Entry::getKey);
    }

    private static Object result(AuthorisationTable.Row row, Trials.Trial trial, Onlooker onlooker, Town town) {
        Answer answer = onlooker.in(town)
                .run(Town.operationFor(row.what()), "input", trial.input().get());
        if (!answer.codes().isEmpty()) {
            return cell(answer.codes());
        }
        boolean changed = Sdl.things(row.what()).stream().anyMatch(thing -> answer.at(thing) != null);
        if (answer.refusals().isEmpty()) {
            return changed ? Cell.DOES : "nothing at all";
        }
        return changed ? "refused and answered with the thing" : cell(answer.refusals());
    }

    /** Anything else than one refusal that the table knows is told as it is. */
    private static Object cell(List<String> codes) {
        return Stream.of(Cell.values())
                .filter(cell -> codes.equals(List.of(cell.name())))
                .<Object>map(cell -> cell)
                .findFirst()
                .orElse(codes);
    }

    /** The documents as they are stored, without what the relay takes out of them, and how many there are. */
    private List<Document> stored(Trials.Trial trial) {
        List<Document> found = new ArrayList<>();
        for (String collection : COLLECTIONS) {
            var documents = databases.getMongoDatabase().getCollection(collection);
            found.add(new Document(collection, documents.countDocuments()));
            for (Document document : documents.find(new Document("_id", key(trial)))) {
                document.remove("outbox");
                document.remove("revision");
                found.add(document);
            }
        }
        return found;
    }

    /** Without how many there are: each who may had a thing of their own. */
    private static List<Document> things(List<Document> stored) {
        return stored.stream().filter(document -> document.containsKey("_id")).toList();
    }

    /** The id as it is stored; of a letter its hash. */
    private static String key(Trials.Trial trial) {
        return NodeId.fromOpaque(trial.id())
                .map(id -> id.type().equals(Commitment.TYPE)
                        ? new NodeId(SupportRequest.TYPE, Commitment.requestKey(id))
                        : id)
                .map(NodeId::toString)
                .orElse(trial.id());
    }
}
