package nl.samenwijk.platform.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenwijk.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The objects that an operation may lead to: one for each field that gives an object, times the page size of each list above it. Known before anything is read.
 */
final class OperationCost {

    /** A list without a page size is short by its nature; this is what it counts for. */
    private static final int SHORT_LIST = 5;

    private static final long ENDLESS = 1_000_000_000L;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Value<?>> defaults;
    private final Map<String, Long> known = new HashMap<>();

    private OperationCost(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        this.schema = schema;
        this.variables = variables;
        this.defaults = operation.getVariableDefinitions().stream()
                .filter(variable -> variable.getDefaultValue() != null)
                .collect(Collectors.toMap(
                        VariableDefinition::getName, VariableDefinition::getDefaultValue, (a, b) -> a));
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (a, b) -> a));
    }

    static long of(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        GraphQLType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return new OperationCost(schema, document, operation, variables).cost(operation.getSelectionSet(), root);
    }

    private long cost(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        if (selections == null || parent == null) {
            return 0;
        }
        return bounded(selections.getSelections().stream()
                .mapToLong(selection -> cost(selection, parent))
                .sum());
    }

    private long cost(Selection<?> selection, GraphQLType parent) {
        return switch (selection) {
            case Field field -> cost(field, parent);
            case InlineFragment inline ->
                cost(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? parent
                                : schema.getType(inline.getTypeCondition().getName()));
            case FragmentSpread spread -> fragment(spread.getName());
            default -> 0;
        };
    }

    private long fragment(String name) {
        Long already = known.get(name);
        if (already != null) {
            return already;
        }
        FragmentDefinition fragment = fragments.get(name);
        long cost = fragment == null
                ? 0
                : cost(
                        fragment.getSelectionSet(),
                        schema.getType(fragment.getTypeCondition().getName()));
        known.put(name, cost);
        return cost;
    }

    private long cost(Field field, GraphQLType parent) {
        if (field.getSelectionSet() == null || !(parent instanceof GraphQLFieldsContainer container)) {
            return 0;
        }
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (definition == null) {
            return 0;
        }
        long below = cost(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        return bounded((1 + below) * times(field, definition));
    }

    private long times(Field field, GraphQLFieldDefinition definition) {
        if (definition.getArgument("first") != null) {
            return Math.max(1, number(field, "first", PageRequest.USUAL));
        }
        if (definition.getArgument("ids") != null) {
            return Math.max(1, length(field, "ids"));
        }
        return isPartOfConnection(field) || !isList(definition) ? 1 : SHORT_LIST;
    }

    /** The connection itself was counted by its page size. */
    private static boolean isPartOfConnection(Field field) {
        return field.getName().equals("edges") || field.getName().equals("nodes");
    }

    private static boolean isList(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }

    private long number(Field field, String argument, int usual) {
        Value<?> value = value(field, argument);
        if (value instanceof IntValue literal) {
            return literal.getValue().min(BigInteger.valueOf(ENDLESS)).longValue();
        }
        return variable(value) instanceof Number number ? number.longValue() : usual;
    }

    private long length(Field field, String argument) {
        Value<?> value = value(field, argument);
        if (value instanceof ArrayValue array) {
            return array.getValues().size();
        }
        return variable(value) instanceof List<?> list ? list.size() : 1;
    }

    private @Nullable Object variable(@Nullable Value<?> value) {
        return value instanceof VariableReference variable ? variables.get(variable.getName()) : null;
    }

    private @Nullable Value<?> value(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .map(Argument::getValue)
                .map(this::orDefault)
                .orElse(null);
    }

    /** What a variable that was not sent stands for. */
    private Value<?> orDefault(Value<?> value) {
        return value instanceof VariableReference variable && !variables.containsKey(variable.getName())
                ? defaults.getOrDefault(variable.getName(), value)
                : value;
    }

    private static long bounded(long cost) {
        return cost < 0 || cost > ENDLESS ? ENDLESS : cost;
    }
}
