package nl.samenwijk.scheme.graphql;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reads of schemes. */
@Controller
class SchemeQueries {

    private final Schemes schemes;
    private final TownClock clock;

    SchemeQueries(Schemes schemes, TownClock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @QueryMapping
    List<Scheme> schemes(@Argument @Nullable LocalDate on) {
        return schemes.validOn(on == null ? clock.today() : on);
    }

    @QueryMapping
    List<Scheme> schemeVersions(@Argument String code) {
        return schemes.versions(code);
    }
}
