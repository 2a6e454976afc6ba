package nl.samenwijk.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an initiative says of itself: all that its initiator writes. */
record Draft(
        Texts texts,
        Theme theme,
        List<Approach> approaches,
        @Nullable LocalDate startsOn,
        Place place) {

    static Draft of(Initiative initiative) {
        return new Draft(
                initiative.texts(),
                initiative.theme(),
                initiative.approaches(),
                initiative.startsOn(),
                initiative.place());
    }
}
