package nl.samenwijk.identity.graphql;

import java.util.List;
import nl.samenwijk.identity.Facilitator;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Organisations;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Area;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.platform.graphql.PageConnection;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who is signed in, and who can be asked. */
@Controller
class IdentityQueries {

    private final StaffDirectory staff;
    private final Municipality municipality;
    private final Places places;
    private final Organisations organisations;

    IdentityQueries(StaffDirectory staff, Municipality municipality, Places places, Organisations organisations) {
        this.staff = staff;
        this.municipality = municipality;
        this.places = places;
        this.organisations = organisations;
    }

    @QueryMapping
    @Nullable
    Viewer viewer(Viewer viewer) {
        return viewer.isSignedIn() ? viewer : null;
    }

    @SchemaMapping(typeName = "Viewer")
    List<Area> areas(Viewer viewer) {
        return viewer.areas().stream()
                .flatMap(code -> places.area(code).stream())
                .toList();
    }

    @QueryMapping
    List<Facilitator> facilitators(Viewer viewer) {
        if (!viewer.isSignedIn()) {
            throw new BadRequest(BadRequest.Code.UNAUTHENTICATED, Phrase.of("error.signIn"));
        }
        if (!viewer.isStaff()) {
            throw new BadRequest(BadRequest.Code.FORBIDDEN, Phrase.of("error.staffOnly"));
        }
        return staff.facilitators().stream()
                .map(account -> Facilitator.of(account, municipality))
                .toList();
    }

    @QueryMapping
    PageConnection<Organisation> organisations(
            @Argument String text, @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        PageRequest page = PageRequest.of(Organisations.LIST, first, after);
        return PageConnection.of(organisations.search(text, viewer, page));
    }
}
