package nl.samenwijk.authorisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.demo.TravellingTown;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Town;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every query field and every field of a thing as everybody, on a thing in a state in which the field is filled. */
@TravellingTown
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayReadWhatIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Holidays holidays;

    @Autowired
    private TimeMachine time;

    private Town town;
    private Scenes scenes;

    @BeforeAll
    void people() {
        town = new Town(port);
        scenes = new Scenes(new Stage(town, holidays), town, time);
    }

    /** The fields of one thing in one state are looked at together. */
    record Sight(List<AuthorisationTable.Row> rows) {

        AuthorisationTable.Row first() {
            return rows.getFirst();
        }

        @Override
        public String toString() {
            return first().type().equals("Query") ? first().toString() : first().type() + " of: " + first().when();
        }
    }

    static Stream<Sight> sights() {
        Map<String, List<AuthorisationTable.Row>> grouped = AuthorisationTable.reads().stream()
                .collect(Collectors.groupingBy(
                        row -> (row.type().equals("Query") ? row.what() : row.type()) + row.when(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grouped.values().stream().map(Sight::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sights")
    void asTheTableSays(Sight sight) {
        Look look = scenes.of(sight.first());
        Look.Found whole = look.as(Onlooker.COORDINATOR.in(town), selection(sight));
        Look.Found reference = whole.thing() == null ? look.as(Onlooker.INITIATOR.in(town), selection(sight)) : whole;
        SoftAssertions all = new SoftAssertions();
        for (Onlooker onlooker : Onlooker.values()) {
            Look.Found found = look.as(onlooker.in(town), selection(sight));
            for (AuthorisationTable.Row row : sight.rows()) {
                all.assertThat(cell(row, found, reference))
                        .as("%s: %s", row, onlooker.column())
                        .isEqualTo(row.cells().get(onlooker));
            }
        }
        all.assertAll();
    }

    private static String selection(Sight sight) {
        List<String> fields = new ArrayList<>();
        for (AuthorisationTable.Row row : sight.rows()) {
            if (!row.type().equals("Query")) {
                fields.add(Sdl.isComposite(row.type(), row.field()) ? row.field() + " { __typename }" : row.field());
            }
        }
        return String.join(" ", fields);
    }

    /** An unknown refusal is told as it is. */
    private static Object cell(AuthorisationTable.Row row, Look.Found found, Look.Found reference) {
        if (found.refusal() != null) {
            return Stream.of(Cell.values())
                    .filter(cell -> cell.name().equals(found.refusal()))
                    .<Object>map(cell -> cell)
                    .findFirst()
                    .orElse(found.refusal());
        }
        JsonNode thing = found.thing();
        if (thing == null) {
            return found.leads() ? Cell.HIDDEN : Cell.NOT_FOUND;
        }
        JsonNode value = row.type().equals("Query") ? thing : thing.get(row.field());
        return cell(value, value(row, reference));
    }

    private static @Nullable JsonNode value(AuthorisationTable.Row row, Look.Found reference) {
        JsonNode thing = reference.thing();
        return thing == null || row.type().equals("Query") ? thing : thing.get(row.field());
    }

    private static Cell cell(@Nullable JsonNode value, @Nullable JsonNode reference) {
        if (value == null || value.isNull() || (value.isArray() && value.isEmpty())) {
            return Cell.HIDDEN;
        }
        if (value.isArray()) {
            return value.get(0).isNull() ? Cell.NOT_FOUND : Cell.SEES;
        }
        return value.isObject() || value.equals(reference) ? Cell.SEES : Cell.OTHER;
    }
}
