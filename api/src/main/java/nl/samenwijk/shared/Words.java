package nl.samenwijk.shared;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.ResourceBundle;

/** Says a {@link Phrase} in a language, with dates and money as a resident reads them. */
public final class Words {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    public static String say(Phrase phrase, Language language) {
        if (phrase.isVerbatim()) {
            return String.valueOf(phrase.arguments().getFirst());
        }
        Object[] arguments = phrase.arguments().stream()
                .map(argument -> word(argument, language))
                .toArray();
        return new MessageFormat(pattern(phrase.key(), language), language.locale()).format(arguments);
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages", language.locale(), NO_FALLBACK);
    }

    private static String pattern(String key, Language language) {
        return bundle(language).getString(key);
    }

    private static Object word(Object argument, Language language) {
        return switch (argument) {
            case Phrase phrase -> say(phrase, language);
            case LocalDate day -> day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
            case Euros amount -> money(amount, language);
            case LocalText text -> text.in(language);
            case Enum<?> choice -> pattern(key(choice), language);
            default -> argument;
        };
    }

    /** The key under which a constant is said, such as {@code SupportKind.FUNDING}. */
    public static String key(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }

    private static String money(Euros amount, Language language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(EURO);
        if (amount.cents() % 100 == 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(java.math.BigDecimal.valueOf(amount.cents(), 2));
    }
}
