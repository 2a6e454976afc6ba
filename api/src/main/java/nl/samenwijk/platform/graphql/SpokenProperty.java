package nl.samenwijk.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a property as a client sees it: phrases and the town's texts in the language that was asked for, ids and cursors as opaque words. So domain records are
 * answers as they are, and sentences are made at the edge.
 */
final class SpokenProperty implements LightDataFetcher<Object> {

    private final PropertyDataFetcher<Object> property;

    SpokenProperty(String name) {
        this.property = PropertyDataFetcher.fetching(name);
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return spoken(property.get(field, source, environment), environment);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Object source = Objects.requireNonNull(environment.getSource());
        return get(environment.getFieldDefinition(), source, () -> environment);
    }

    private static @Nullable Object spoken(@Nullable Object value, Supplier<DataFetchingEnvironment> environment) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case Phrase phrase -> Words.say(phrase, language(environment));
            case LocalText text -> text.in(language(environment));
            case NodeId id -> id.opaque();
            case Cursor cursor -> cursor.opaque();
            case List<?> list -> holdsTexts(list) ? spokenList(list, environment) : list;
            default -> value;
        };
    }

    private static List<@Nullable Object> spokenList(List<?> list, Supplier<DataFetchingEnvironment> environment) {
        return list.stream()
                .<@Nullable Object>map(item -> spoken(item, environment))
                .toList();
    }

    private static boolean holdsTexts(List<?> list) {
        return !list.isEmpty() && (list.getFirst() instanceof LocalText || list.getFirst() instanceof Phrase);
    }

    private static Language language(Supplier<DataFetchingEnvironment> environment) {
        return Language.of(environment.get().getLocale());
    }
}
