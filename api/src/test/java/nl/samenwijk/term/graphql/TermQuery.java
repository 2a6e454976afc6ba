package nl.samenwijk.term.graphql;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLScalarType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.term.TermRule;
import nl.samenwijk.term.TermRules;
import nl.samenwijk.term.TermSettings;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import reactor.core.publisher.Mono;

/** Asks the published query of its controller alone; the scheme {@code ASV} is valid from 2000 on, {@code SPACE} has a service term. */
class TermQuery {

    private static final String OTHER_TYPES =
            "scalar Date scalar EuroCents type Query { none: Int } enum SupportKind { PERMIT SPACE }";

    private static final GraphQLScalarType CENTS =
            GraphQLScalarType.newScalar(Scalars.GraphQLInt).name("EuroCents").build();

    private final GraphQL graphQl = graphQl();

    /** Answers the term; quotes may be single ones. */
    Map<String, Object> term(String input) {
        ExecutionResult result = ask(input);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        Map<String, Map<String, Object>> data = result.getData();
        return Objects.requireNonNull(data.get("term"));
    }

    ExecutionResult ask(String input) {
        return graphQl.execute("""
                { term(input: { %s }) { startsOn dueOn state suspendedDays steps { code on article text } } }""".formatted(input).replace('\'', '"'));
    }

    /** Answers the penalty; null when there is none. */
    @Nullable
    Map<String, Object> penalty(String arguments) {
        ExecutionResult result = askPenalty(arguments);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        Map<String, Map<String, Object>> data = result.getData();
        return data.get("penalty");
    }

    ExecutionResult askPenalty(String arguments) {
        return graphQl.execute("{ penalty(%s) { startsOn days amount steps { code on article text } } }"
                .formatted(arguments)
                .replace('\'', '"'));
    }

    /** The place in the input at which it was refused. */
    List<String> refusedAt(String input) {
        return path(refusal(ask(input)));
    }

    static List<String> path(Map<String, Object> refusal) {
        return refusal.get("path") instanceof List<?> parts
                ? parts.stream().map(Object::toString).toList()
                : List.of();
    }

    /** What a program reads of a refusal. */
    static Map<String, Object> refusal(ExecutionResult result) {
        GraphQLError only = result.getErrors().getFirst();
        return Objects.requireNonNull(only.getExtensions(), only.getMessage());
    }

    private static GraphQL graphQl() {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ClassPathResource("graphql/term.graphqls"), resource(OTHER_TYPES))
                .configureRuntimeWiring(wiring -> wiring.scalar(DateScalar.DATE).scalar(CENTS))
                .configureRuntimeWiring(controllers())
                .exceptionResolvers(List.of(TermQuery::refusals))
                .build()
                .graphQl();
    }

    private static AnnotatedControllerConfigurer controllers() {
        GenericApplicationContext context = new GenericApplicationContext();
        Terms terms = new Terms(Holidays.computed(), TermSettings.defaults());
        context.registerBean(TermController.class, () -> new TermController(terms, new TwoSchemes()));
        context.refresh();
        AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(context);
        controllers.afterPropertiesSet();
        return controllers;
    }

    private static Mono<List<GraphQLError>> refusals(Throwable cause, DataFetchingEnvironment environment) {
        return Mono.just(List.of(refusal(cause, environment)));
    }

    private static GraphQLError refusal(Throwable cause, DataFetchingEnvironment environment) {
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(environment).message(cause.toString());
        if (cause instanceof BadRequest refused && refused.code() == BadRequest.Code.INVALID_INPUT) {
            error.extensions(Map.of("path", refused.path(), "article", String.valueOf(refused.article())));
        }
        return error.build();
    }

    private static ByteArrayResource resource(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class TwoSchemes implements TermRules {

        @Override
        public Optional<TermRule> ofScheme(String code, LocalDate on) {
            return code.equals("ASV") && on.getYear() >= 2000
                    ? Optional.of(TermRule.of(13, "ASV 5", true, null, null, false))
                    : Optional.empty();
        }

        @Override
        public Optional<TermRule> ofKind(String kind, LocalDate on) {
            return kind.equals("SPACE") ? Optional.of(TermRule.service(6)) : Optional.empty();
        }
    }
}
