package nl.samenwijk.contract;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/**
 * What the generated types of an operation promise a client: each selected field under its name and no other, nothing null that may not be null, only values
 * that an enum has, scalars in their form, and of an interface or a union one of its types.
 */
public final class AnswerShape {

    private static final BigInteger MOST_CENTS = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);

    private static final Map<String, Predicate<JsonNode>> SCALARS = Map.of(
            "String", JsonNode::isString,
            "ID", JsonNode::isString,
            "Boolean", JsonNode::isBoolean,
            "Int", node -> node.isIntegralNumber() && node.canConvertToInt(),
            "Float", JsonNode::isNumber,
            "EuroCents",
                    node -> node.isIntegralNumber()
                            && node.bigIntegerValue().abs().compareTo(MOST_CENTS) <= 0,
            "Date", node -> node.isString() && reads(node, LocalDate::parse),
            "DateTime", node -> node.isString() && reads(node, OffsetDateTime::parse),
            "UUID", node -> node.isString() && reads(node, UUID::fromString));

    private final GraphQLSchema schema;
    private final OperationDefinition operation;
    private final Map<String, FragmentDefinition> fragments;

    private AnswerShape(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.operation = document.getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow(() -> new IllegalArgumentException("no operation"));
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
    }

    /** Of an operation on the published SDL. */
    public static AnswerShape of(Document document) {
        return new AnswerShape(Published.SCHEMA, document);
    }

    static AnswerShape of(GraphQLSchema schema, Document document) {
        return new AnswerShape(schema, document);
    }

    /** What is wrong with a whole answer, each with its place. Without data, something must be said in its errors. */
    public List<String> brokenBy(@Nullable JsonNode answer) {
        List<String> broken = new ArrayList<>();
        JsonNode data = answer == null ? null : answer.get("data");
        if (data == null || data.isNull()) {
            boolean said = answer != null && !answer.path("errors").isEmpty();
            return said ? broken : List.of("neither data nor errors");
        }
        GraphQLObjectType root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        object("data", root, List.of(operation.getSelectionSet()), data, broken);
        return broken;
    }

    private void value(
            String place, GraphQLType type, List<SelectionSet> selected, JsonNode value, List<String> broken) {
        if (type instanceof GraphQLNonNull required) {
            if (value.isNull()) {
                broken.add(place + " is null and may not be");
            } else {
                value(place, required.getWrappedType(), selected, value, broken);
            }
        } else if (!value.isNull()) {
            given(place, type, selected, value, broken);
        }
    }

    private void given(
            String place, GraphQLType type, List<SelectionSet> selected, JsonNode value, List<String> broken) {
        switch (type) {
            case GraphQLList list -> items(place, list, selected, value, broken);
            case GraphQLScalarType scalar -> {
                Predicate<JsonNode> form = SCALARS.get(scalar.getName());
                if (form == null || !form.test(value)) {
                    broken.add(place + " is no " + scalar.getName() + ": " + value);
                }
            }
            case GraphQLEnumType choice -> {
                if (!value.isString() || choice.getValue(value.asString()) == null) {
                    broken.add(place + " is no " + choice.getName() + ": " + value);
                }
            }
            case GraphQLObjectType object -> object(place, object, selected, value, broken);
            case GraphQLInterfaceType shared ->
                oneOf(place, schema.getImplementations(shared), selected, value, broken);
            case GraphQLUnionType union -> oneOf(place, members(union), selected, value, broken);
            default -> throw new IllegalStateException("no type of an answer: " + type);
        }
    }

    private void items(
            String place, GraphQLList list, List<SelectionSet> selected, JsonNode value, List<String> broken) {
        if (!value.isArray()) {
            broken.add(place + " is no list: " + value);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            value(place + "[" + i + "]", list.getWrappedType(), selected, value.get(i), broken);
        }
    }

    private List<GraphQLObjectType> members(GraphQLUnionType union) {
        return union.getTypes().stream()
                .map(member -> (GraphQLObjectType) member)
                .toList();
    }

    /** Which type it is, `__typename` tells when it was asked; otherwise the answer must fit at least one. */
    private void oneOf(
            String place,
            List<GraphQLObjectType> types,
            List<SelectionSet> selected,
            JsonNode value,
            List<String> broken) {
        types.stream()
                .map(type -> {
                    List<String> found = new ArrayList<>();
                    object(place, type, selected, value, found);
                    return found;
                })
                .min(Comparator.comparingInt(List::size))
                .ifPresentOrElse(broken::addAll, () -> broken.add(place + " can be of no type"));
    }

    private void object(
            String place, GraphQLObjectType type, List<SelectionSet> selected, JsonNode value, List<String> broken) {
        if (!value.isObject()) {
            broken.add(place + " is no object: " + value);
            return;
        }
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        selected.forEach(selection -> collect(type, selection, fields));
        fields.forEach((name, same) -> field(place + "." + name, type, same, value.get(name), broken));
        value.propertyNames().stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> broken.add(place + "." + name + " was not asked of a " + type.getName()));
    }

    private void field(
            String place, GraphQLObjectType type, List<Field> same, @Nullable JsonNode value, List<String> broken) {
        Field field = same.getFirst();
        if (value == null) {
            // With @skip or @include it depends on the variables.
            if (field.getDirectives().isEmpty()) {
                broken.add(place + " is missing");
            }
        } else if (field.getName().equals("__typename")) {
            if (!value.isString() || !value.asString().equals(type.getName())) {
                broken.add(place + " is not " + type.getName() + ": " + value);
            }
        } else {
            List<SelectionSet> below = same.stream()
                    .flatMap(one -> Stream.ofNullable(one.getSelectionSet()))
                    .toList();
            value(place, type.getFieldDefinition(field.getName()).getType(), below, value, broken);
        }
    }

    /** The fields that concern this type, those of the same name together. */
    private void collect(GraphQLObjectType type, SelectionSet selected, Map<String, List<Field>> fields) {
        for (Selection<?> selection : selected.getSelections()) {
            switch (selection) {
                case Field field ->
                    fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                            .add(field);
                case InlineFragment part -> {
                    if (concerns(part.getTypeCondition(), type)) {
                        collect(type, part.getSelectionSet(), fields);
                    }
                }
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment == null) {
                        throw new IllegalStateException("no fragment " + spread.getName());
                    }
                    if (concerns(fragment.getTypeCondition(), type)) {
                        collect(type, fragment.getSelectionSet(), fields);
                    }
                }
                default -> throw new IllegalStateException("no selection: " + selection);
            }
        }
    }

    private boolean concerns(@Nullable TypeName condition, GraphQLObjectType type) {
        GraphQLType named = condition == null ? type : schema.getType(condition.getName());
        if (named == null) {
            throw new IllegalStateException("no type " + condition);
        }
        return switch (named) {
            case GraphQLInterfaceType shared ->
                schema.getImplementations(shared).contains(type);
            case GraphQLUnionType union -> union.getTypes().contains(type);
            default -> named.equals(type);
        };
    }

    private static boolean reads(JsonNode node, Function<String, ?> reader) {
        try {
            Objects.requireNonNull(reader.apply(node.asString()));
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    static GraphQLSchema schema(TypeDefinitionRegistry registry) {
        return new SchemaGenerator().makeExecutableSchema(registry, RuntimeWiring.MOCKED_WIRING);
    }

    /** The published SDL, read once. */
    private static final class Published {

        static final GraphQLSchema SCHEMA = read();

        private static GraphQLSchema read() {
            TypeDefinitionRegistry all = new TypeDefinitionRegistry();
            try {
                for (var file :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                    all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return schema(all);
        }
    }
}
