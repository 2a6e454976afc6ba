package nl.samenwijk.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with an input, so that a person mends it in one go. */
public final class Checks {

    /** The largest amount of money: a client that counts in doubles still holds it exactly. */
    public static final long MOST_CENTS = (1L << 53) - 1;

    /** The largest number of things, hours or people. */
    public static final int MOST_THINGS = 1_000_000;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<String> prefix;
    private final List<UserError> errors;

    public Checks() {
        this(List.of(), new ArrayList<>());
    }

    private Checks(List<String> prefix, List<UserError> errors) {
        this.prefix = prefix;
        this.errors = errors;
    }

    /** The same collection, one level deeper in the input. */
    public Checks in(String field) {
        List<String> deeper = new ArrayList<>(prefix);
        deeper.add(field);
        return new Checks(List.copyOf(deeper), errors);
    }

    public Checks in(String field, int index) {
        return in(field).in(Integer.toString(index));
    }

    public List<UserError> errors() {
        return List.copyOf(errors);
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    public void add(UserError error) {
        errors.add(error);
    }

    public void addAll(Collection<? extends UserError> more) {
        errors.addAll(more);
    }

    public List<String> path(String field) {
        List<String> path = new ArrayList<>(prefix);
        path.add(field);
        return List.copyOf(path);
    }

    public void invalid(String field, String key, Object... arguments) {
        errors.add(new InvalidInputError(Phrase.of(key, arguments), path(field)));
    }

    public void must(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            invalid(field, key, arguments);
        }
    }

    /** The same, for a rule of law. */
    public void lawful(boolean holds, String field, String article, String key, Object... arguments) {
        if (!holds) {
            errors.add(new InvalidInputError(Phrase.of(key, arguments), path(field), article));
        }
    }

    /** A text on one line. */
    public void line(String field, @Nullable String value, int shortest, int longest) {
        text(field, value, shortest, longest, false);
    }

    /** A text that may have several lines. */
    public void text(String field, @Nullable String value, int shortest, int longest) {
        text(field, value, shortest, longest, true);
    }

    /** A text that may be absent, but not empty. */
    public void optionalText(String field, @Nullable String value, int longest) {
        if (value != null) {
            text(field, value, 1, longest);
        }
    }

    private void text(String field, @Nullable String value, int shortest, int longest, boolean lines) {
        String text = value == null ? "" : value.strip();
        int length = text.codePointCount(0, text.length());
        must(length >= shortest && length <= longest, field, "error.length", shortest, longest, length);
        must(text.codePoints().allMatch(point -> isReadable(point, lines)), field, "error.controlCharacter");
    }

    private static boolean isReadable(int point, boolean lines) {
        if (lines && (point == '\n' || point == '\r' || point == '\t')) {
            return true;
        }
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }

    public void count(String field, @Nullable Integer value) {
        must(value == null || (value >= 1 && value <= MOST_THINGS), field, "error.count", MOST_THINGS);
    }

    public void amount(String field, @Nullable Long cents) {
        must(cents != null && cents >= 1 && cents <= MOST_CENTS, field, "error.amount");
    }

    /** A day of this age; a year typed wrong is not stored. */
    public void day(String field, @Nullable LocalDate day) {
        must(day == null || !(day.isBefore(EARLIEST) || day.isAfter(LATEST)), field, "error.day");
    }

    public void period(String from, LocalDate first, String until, LocalDate last) {
        day(from, first);
        day(until, last);
        must(!last.isBefore(first), until, "error.period");
    }

    public <T> void few(String field, Collection<T> items, int least, int most) {
        must(items.size() >= least && items.size() <= most, field, "error.howMany", least, most);
    }
}
