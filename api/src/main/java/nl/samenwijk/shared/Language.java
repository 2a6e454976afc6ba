package nl.samenwijk.shared;

import java.util.Locale;

/** The languages of the town's texts; a person's own words stay in the language they were written in. */
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** English for who asks for English, Dutch for everybody else: it is a Dutch town. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : NL;
    }
}
