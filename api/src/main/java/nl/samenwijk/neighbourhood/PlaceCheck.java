package nl.samenwijk.neighbourhood;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenwijk.shared.InvalidInputError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** Whether the code of a neighbourhood can be used on a day, and if not, which one can. */
record PlaceCheck(Places places, LocalDate day) {

    Optional<UserError> problemWith(String field, String code) {
        return places.neighbourhood(code)
                .map(this::problemWith)
                .orElseGet(() -> Optional.of(Phrase.of("error.neighbourhood.unknown")))
                .map(phrase -> InvalidInputError.at(phrase, field));
    }

    private Optional<Phrase> problemWith(Neighbourhood neighbourhood) {
        Validity validity = neighbourhood.validity();
        if (validity.from() != null && validity.isAfter(day)) {
            return Optional.of(Phrase.of("error.neighbourhood.notYet", neighbourhood.name(), validity.from()));
        }
        if (validity.to() != null && validity.isBefore(day)) {
            return Optional.of(vanished(neighbourhood, validity.to().plusDays(1)));
        }
        return Optional.empty();
    }

    private Phrase vanished(Neighbourhood gone, LocalDate since) {
        return successor(gone)
                .map(next -> Phrase.of("error.neighbourhood.replaced", gone.name(), since, next.name(), next.code()))
                .orElseGet(() -> Phrase.of("error.neighbourhood.vanished", gone.name(), since));
    }

    /** The one that exists on the day: a successor can have vanished too. It ends, since each outlives the one before. */
    private Optional<Neighbourhood> successor(Neighbourhood gone) {
        return Optional.ofNullable(gone.validity().successor())
                .flatMap(places::neighbourhood)
                .flatMap(next -> next.validity().holdsOn(day) ? Optional.of(next) : successor(next));
    }
}
