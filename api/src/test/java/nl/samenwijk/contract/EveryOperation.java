package nl.samenwijk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenwijk.contract.Acts.Act;
import nl.samenwijk.contract.Questions.Question;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Contract;
import nl.samenwijk.town.Contract.Operation;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the contract, of the core and of the screens, on a running server: answered, and in the form that its generated types promise. The latter is
 * looked at wherever a test runs an operation, see {@link Town}.
 */
abstract class EveryOperation {

    private Town town;

    /** The server, and how its clients ask. */
    abstract Town town();

    @BeforeEach
    void people() {
        town = town();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryIsAnswered() {
        Tales tales = new Tales(town);
        Thing request = tales.facilitating("resident");
        Questions questions = new Questions(tales.initiativeOf(request), request, tales.promised(request));

        return named(false, operation -> {
            Question question = questions.named(operation.name());
            for (String name : question.people()) {
                Person person = name.isEmpty() ? town.anybody() : town.as(name);
                Answer answer = person.run(operation.name(), Town.pairs(question.variables()));
                assertThat(answer.codes())
                        .as("%s for %s", operation.name(), name)
                        .isEmpty();
                assertThat(answer.root())
                        .as("%s for %s", operation.name(), name)
                        .isNotNull();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMutationIsDone() {
        Acts acts = new Acts(town);
        return named(true, operation -> {
            Act act = acts.prepared(operation.root());
            Answer answer = act.person().run(operation.name(), "input", act.input());
            assertThat(answer.done().refusals()).isEmpty();
            assertThat(things(answer)).as("what came of it").allMatch(thing -> !thing.isNull());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMutationSaysWhyItIsRefused() {
        Acts acts = new Acts(town);
        return named(true, operation -> {
            Act act = acts.prepared(operation.root());
            Answer answer = act.person().run(operation.name(), "input", act.refused());
            assertThat(answer.codes()).isEmpty();
            assertThat(answer.refusals()).isNotEmpty();
            assertThat(answer.messages()).noneMatch(String::isBlank);
            assertThat(things(answer)).as("what came of it").allMatch(thing -> thing.isNull());
        });
    }

    private static Stream<DynamicTest> named(boolean mutation, Consumer<Operation> test) {
        List<Operation> operations = Contract.operations().stream()
                .filter(operation -> operation.isMutation() == mutation)
                .toList();
        assertThat(operations).hasSizeGreaterThan(10);
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> test.accept(operation)));
    }

    /** What a payload brings besides what was wrong with the act. */
    private static List<JsonNode> things(Answer answer) {
        return Objects.requireNonNull(answer.root()).properties().stream()
                .filter(field -> !List.of("errors", "warnings").contains(field.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
