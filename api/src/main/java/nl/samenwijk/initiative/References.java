package nl.samenwijk.initiative;

import java.time.LocalDate;
import nl.samenwijk.platform.mongo.Counters;
import nl.samenwijk.shared.Municipality;
import org.springframework.stereotype.Component;

/** What a person says on the phone: {@code DOR-2026-00042}, numbered per year, never used again. */
@Component
class References {

    private final Counters counters;
    private final Municipality municipality;

    References(Counters counters, Municipality municipality) {
        this.counters = counters;
        this.municipality = municipality;
    }

    String next(LocalDate today) {
        return reference(today, counters.next(counter(today), 1));
    }

    /** The first of a number of references in a row, as a number for {@link #reference}. */
    long reserve(LocalDate today, int count) {
        return counters.next(counter(today), count) - count + 1;
    }

    String reference(LocalDate today, long number) {
        return String.format("%s-%d-%05d", municipality.referencePrefix(), today.getYear(), number);
    }

    private String counter(LocalDate today) {
        return municipality.code() + "-" + today.getYear();
    }
}
