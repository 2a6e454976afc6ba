package nl.samenwijk.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ADocumentIsReadOnceTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("type Query { a: Int list(first: Int): [Query] }"),
                    RuntimeWiring.MOCKED_WIRING);

    private final AtomicInteger read = new AtomicInteger();
    private final Documents documents = new Documents(
            DocumentMode.OPEN,
            TrustedDocuments.of(List.of(), new PathMatchingResourcePatternResolver()),
            new DocumentLimits(
                    new GraphQlLimits(15, 30, 5, 5000, 6000, 131_072, Duration.ofSeconds(10)), () -> SCHEMA));

    private PreparsedDocumentEntry get(String document) {
        return documents
                .getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), input -> {
                    read.incrementAndGet();
                    return input.getQuery().startsWith("wrong")
                            ? new PreparsedDocumentEntry(GraphqlErrorBuilder.newError()
                                    .message("wrong")
                                    .build())
                            : new PreparsedDocumentEntry(new Parser().parseDocument(input.getQuery()));
                })
                .join();
    }

    @Test
    void whenItIsRight() {
        assertThat(get("{ a }").hasErrors()).isFalse();
        assertThat(get("{ a }").hasErrors()).isFalse();

        assertThat(read).hasValue(1);
    }

    @Test
    void butAWrongOneIsNotRemembered() {
        assertThat(get("wrong").hasErrors()).isTrue();
        assertThat(get("wrong").hasErrors()).isTrue();

        assertThat(read).hasValue(2);
    }

    @Test
    void andItsCostIsCountedEachTime() {
        String pages = "query($n: Int = 100) { list(first: $n) { list(first: $n) { list(first: 2) { a } } } }";

        assertThat(get(pages).hasErrors()).isTrue();
        assertThat(get(pages).hasErrors()).isTrue();
        assertThat(get("query($n: Int = 10) { list(first: $n) { list(first: $n) { list(first: 2) { a } } } }")
                        .hasErrors())
                .isFalse();
    }
}
