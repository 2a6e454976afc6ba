package nl.samenwijk.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.PersonalDataError;
import nl.samenwijk.shared.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Finds personal data in texts. A citizen service number (BSN) is never stored: a public text with one is refused, in a formal message it is masked, because a
 * formal message is never refused (UAVG 46, Awb 2:15). Other data give a warning that the author can heed.
 */
public final class PersonalData {

    /** Nine digits, with dots or spaces between them or not, and no digit around them. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])(?:[0-9][.\\p{Zs}]?){8}[0-9](?![0-9])");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9])(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?[0-9]){8}(?![0-9])");
    private static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7} ?[A-Z0-9]{0,4}\\b");
    /** Three groups with letters and digits in them, as on a Dutch car. */
    private static final Pattern PLATE = Pattern.compile(
            "\\b(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])(?:[A-Z]{1,3}|[0-9]{1,3})(?:-(?:[A-Z]{1,3}|[0-9]{1,3})){2}\\b");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b\\p{L}+(?:straat|laan|weg|plein|singel|kade|gracht|dijk|hof|steeg|dreef|plantsoen|haven|park) [1-9][0-9]{0,3}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<Pattern> TELLING = List.of(EMAIL, PHONE, PLATE, ADDRESS);
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final String MASK = "*********";

    private PersonalData() {}

    /** A public text with a BSN is refused. */
    public static void refuseBsn(Checks checks, String field, @Nullable String text) {
        if (text != null && holdsBsn(text)) {
            checks.add(new PersonalDataError(checks.path(field)));
        }
    }

    public static boolean holdsBsn(String text) {
        return nextBsn(NINE_DIGITS.matcher(text), 0);
    }

    /** A formal message without the BSN that stood in it. */
    public static String masked(String text) {
        Matcher matcher = NINE_DIGITS.matcher(text);
        StringBuilder safe = new StringBuilder();
        int from = 0;
        while (nextBsn(matcher, from)) {
            safe.append(text, from, matcher.start()).append(MASK);
            from = matcher.end();
        }
        return safe.append(text, from, text.length()).toString();
    }

    /** Nine digits that are no BSN can hold the first digits of one, so the search goes on just behind their first digit. */
    private static boolean nextBsn(Matcher matcher, int from) {
        boolean found = matcher.find(from);
        while (found && !isBsn(matcher.group())) {
            found = matcher.find(matcher.start() + 1);
        }
        return found;
    }

    /** What a public text seems to tell of somebody, for the author to confirm or mend. */
    public static List<Warning> seen(String field, @Nullable String text) {
        List<Warning> warnings = new ArrayList<>();
        if (text != null && tells(text)) {
            warnings.add(Warning.at(Warning.Code.PERSONAL_DATA_SEEN, field));
        }
        return warnings;
    }

    private static boolean tells(String text) {
        return holdsIban(text)
                || TELLING.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** A formal message as it is kept: what was written, without the citizen service numbers in it. */
    public static String formal(String text) {
        return masked(text.strip());
    }

    /** That something was masked, when it was. */
    public static Optional<Warning> maskedWarning(String field, String text) {
        return holdsBsn(text) ? Optional.of(Warning.at(Warning.Code.BSN_MASKED, field)) : Optional.empty();
    }

    /** The elf-proef: the weighted sum of the digits can be divided by eleven. */
    private static boolean isBsn(String candidate) {
        String digits = candidate.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.matches("0+");
    }

    private static boolean holdsIban(String text) {
        return IBAN.matcher(text).results().map(MatchResult::group).anyMatch(PersonalData::isIban);
    }

    /** Modulo 97 (ISO 13616). */
    private static boolean isIban(String candidate) {
        String compact = candidate.replace(" ", "");
        String turned = compact.substring(4) + compact.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }
}
