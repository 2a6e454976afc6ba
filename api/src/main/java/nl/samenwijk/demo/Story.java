package nl.samenwijk.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to one made-up initiative, step by step. */
record Story(String key, List<Step> steps) {

    /**
     * One act.
     *
     * @param day days before (negative) the day of the first start; staff do it on the working day then or before
     * @param time of that day, such as {@code 09:30}
     * @param by the demo person who acts
     * @param act the mutation's name
     * @param on the name of the request, commitment or complaint it is about; absent for the initiative
     * @param as the name by which what comes of it is known in later steps
     * @param input the mutation's input without ids, versions and keys. A date is {@code +14} for so many days after the step's own day,
     *     {@code today+14} after the day of the first start; a {@code w} behind it makes it the working day then or next
     */
    record Step(
            int day,
            @Nullable String time,
            String by,
            String act,
            @Nullable String on,
            @Nullable String as,
            @Nullable Map<String, Object> input) {

        Map<String, Object> inputOrNone() {
            return Objects.requireNonNullElse(input, Map.of());
        }
    }
}
