package nl.samenwijk.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import nl.samenwijk.shared.LocalText;

/** The days off that the law itself names (Algemene termijnenwet 3(1) and, for Good Friday, 3(2)); they can be computed for any year. */
enum PublicHoliday {
    NEW_YEARS_DAY("Nieuwjaarsdag", "New Year's Day"),
    GOOD_FRIDAY("Goede Vrijdag", "Good Friday"),
    EASTER_MONDAY("Tweede Paasdag", "Easter Monday"),
    KINGS_DAY("Koningsdag", "King's Day"),
    LIBERATION_DAY("Bevrijdingsdag", "Liberation Day"),
    ASCENSION_DAY("Hemelvaartsdag", "Ascension Day"),
    WHIT_MONDAY("Tweede Pinksterdag", "Whit Monday"),
    CHRISTMAS_DAY("Eerste Kerstdag", "Christmas Day"),
    SECOND_DAY_OF_CHRISTMAS("Tweede Kerstdag", "Second Day of Christmas");

    private final String nl;
    private final String en;

    PublicHoliday(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    static Optional<PublicHoliday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    LocalText title() {
        return new LocalText(nl, en);
    }

    LocalDate in(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, Month.JANUARY, 1);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case KINGS_DAY -> kingsDay(year);
            case LIBERATION_DAY -> LocalDate.of(year, Month.MAY, 5);
            case ASCENSION_DAY -> easter(year).plusDays(39);
            case WHIT_MONDAY -> easter(year).plusDays(50);
            case CHRISTMAS_DAY -> LocalDate.of(year, Month.DECEMBER, 25);
            case SECOND_DAY_OF_CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday in the Gregorian calendar, by the method that Meeus gives (Astronomical Algorithms, chapter 8); his letters. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
