package nl.samenwijk.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a query, a mutation or a field says who may use it, or the build fails here. */
class EveryFieldHasARowTest {

    /** They carry what was asked for, and say nothing of their own. */
    private static final List<String> CARRIERS =
            List.of("Connection", "Edge", "Payload", "Error", "Warning", "PageInfo");

    @Test
    void everyMutationHasOne() {
        assertThat(names(AuthorisationTable.acts())).isEqualTo(new TreeSet<>(Sdl.names("Mutation")));
    }

    @Test
    void everyFieldHasOne() {
        Set<String> said = names(AuthorisationTable.reads());
        AuthorisationTable.inside()
                .forEach(inside -> inside.fields().forEach(field -> said.add(inside.type() + "." + field)));

        assertThat(said).isEqualTo(published());
    }

    private static Set<String> names(List<AuthorisationTable.Row> rows) {
        return rows.stream().map(AuthorisationTable.Row::what).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> published() {
        return Sdl.FIELDS.keySet().stream()
                .filter(type -> !type.equals("Mutation"))
                .filter(type -> CARRIERS.stream().noneMatch(type::endsWith))
                .flatMap(type -> Sdl.names(type).stream().map(field -> type + "." + field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noRowStandsThereTwice() {
        List<String> rows = Stream.of(AuthorisationTable.reads(), AuthorisationTable.acts())
                .flatMap(List::stream)
                .map(AuthorisationTable.Row::toString)
                .toList();
        assertThat(rows).doesNotHaveDuplicates();
    }

    /** A column in which nobody is different from somebody else could go. */
    @Test
    void everyOnlookerIsThereForSomething() {
        List<AuthorisationTable.Row> rows = Stream.of(AuthorisationTable.reads(), AuthorisationTable.acts())
                .flatMap(List::stream)
                .toList();
        List<List<Cell>> columns = Stream.of(Onlooker.values())
                .map(onlooker ->
                        rows.stream().map(row -> row.cells().get(onlooker)).toList())
                .toList();
        assertThat(columns).doesNotHaveDuplicates();
    }
}
