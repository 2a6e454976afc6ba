package nl.samenwijk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenwijk.term.Holidays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** The input of a step, with its dates counted from the step's own day. */
final class StoryInput {

    private static final Pattern DAYS_AFTER = Pattern.compile("\\+(\\d+)(w?)");

    private final ObjectMapper mapper;
    private final Map<String, Object> values;

    StoryInput(ObjectMapper mapper, Map<String, Object> raw, LocalDate today, Holidays holidays) {
        this.mapper = mapper;
        this.values = dated(raw, today, holidays);
    }

    private static Map<String, Object> dated(Map<String, Object> raw, LocalDate today, Holidays holidays) {
        Map<String, Object> dated = new LinkedHashMap<>();
        raw.forEach((field, value) -> dated.put(field, dated(value, today, holidays)));
        return dated;
    }

    @SuppressWarnings("unchecked")
    private static Object dated(Object value, LocalDate today, Holidays holidays) {
        return switch (value) {
            case String text -> date(text, today, holidays);
            case Map<?, ?> deeper -> dated((Map<String, Object>) deeper, today, holidays);
            case List<?> list -> datedList(list, today, holidays);
            default -> value;
        };
    }

    private static List<Object> datedList(List<?> list, LocalDate today, Holidays holidays) {
        List<Object> dated = new ArrayList<>();
        list.forEach(item -> dated.add(dated(item, today, holidays)));
        return dated;
    }

    private static String date(String text, LocalDate today, Holidays holidays) {
        Matcher after = DAYS_AFTER.matcher(text);
        if (!after.matches()) {
            return text;
        }
        LocalDate day = today.plusDays(Integer.parseInt(after.group(1)));
        return (after.group(2).isEmpty() ? day : holidays.nextWorkingDay(day)).toString();
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

    <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }
}
