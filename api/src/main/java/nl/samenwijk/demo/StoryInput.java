package nl.samenwijk.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.samenwijk.shared.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** The input of a step, with its dates counted from the step's own day or from the first start. */
final class StoryInput {

    private final ObjectMapper mapper;
    private final Map<String, Object> values;

    /** @param dates what a text becomes that is a date */
    StoryInput(ObjectMapper mapper, Map<String, Object> raw, UnaryOperator<String> dates) {
        this.mapper = mapper;
        this.values = dated(raw, dates);
    }

    private static Map<String, Object> dated(Map<String, Object> raw, UnaryOperator<String> dates) {
        Map<String, Object> dated = new LinkedHashMap<>();
        raw.forEach((field, value) -> dated.put(field, dated(value, dates)));
        return dated;
    }

    @SuppressWarnings("unchecked")
    private static Object dated(Object value, UnaryOperator<String> dates) {
        return switch (value) {
            case String text -> dates.apply(text);
            case Map<?, ?> deeper -> dated((Map<String, Object>) deeper, dates);
            case List<?> list -> list.stream().map(item -> dated(item, dates)).toList();
            default -> value;
        };
    }

    String text(String field) {
        return String.valueOf(values.get(field));
    }

    @Nullable
    String optionalText(String field) {
        return values.get(field) instanceof String text ? text : null;
    }

    boolean yes(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    @Nullable
    LocalDate optionalDay(String field) {
        String text = optionalText(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** What an edit does to a field: nothing when it is not named. */
    <T> Change<T> change(String field, Class<T> type) {
        return values.containsKey(field) ? Change.to(convert(values.get(field), type)) : Change.none();
    }

    /** All of it as a record, with these values besides. */
    <T> T as(Class<T> type, Map<String, Object> besides) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(besides);
        return mapper.convertValue(all, type);
    }

    /** The one field under {@code need}, by its name. */
    Map.Entry<String, Object> need() {
        Map<?, ?> need = (Map<?, ?>) values.getOrDefault("need", Map.of());
        Map.Entry<?, ?> one = need.entrySet().iterator().next();
        return Map.entry(String.valueOf(one.getKey()), one.getValue());
    }

    <T> T convert(@Nullable Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }
}
