package nl.samenwijk.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.Holidays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How an initiative comes to be: once for each idempotency key, however often the call is repeated. */
@Component
class Proposals {

    private static final String MUTATION = "proposeInitiative";

    private final InitiativeStore store;
    private final InitiativeActs acts;
    private final References references;
    private final Places places;
    private final Holidays holidays;
    private final Municipality municipality;
    private final TownClock clock;

    Proposals(
            InitiativeStore store,
            InitiativeActs acts,
            References references,
            Places places,
            Holidays holidays,
            Municipality municipality,
            TownClock clock) {
        this.store = store;
        this.acts = acts;
        this.references = references;
        this.places = places;
        this.holidays = holidays;
        this.municipality = municipality;
        this.clock = clock;
    }

    Outcome<Initiative> propose(ProposeInitiative input, Viewer viewer) {
        Creation creation = Creation.of(viewer.id(), MUTATION, input.idempotencyKey(), input);
        Optional<Initiative> earlier = store.byCreation(creation.key());
        if (earlier.isPresent()) {
            return creation.again(earlier.get().creation(), earlier.get());
        }
        Checks checks = new Checks();
        input.check(checks);
        places.problemWith("neighbourhoodCode", input.neighbourhoodCode(), clock.today())
                .ifPresent(checks::add);
        UserError right = missingRight(input, viewer);
        if (right != null) {
            return Outcome.refused(right);
        }
        return checks.failed() ? Outcome.refused(checks.errors()) : create(input, viewer, creation);
    }

    /** For an organisation only who represents it now; for a person at the counter only the desk and the coordinator of the area. */
    private @Nullable UserError missingRight(ProposeInitiative input, Viewer viewer) {
        if (input.onBehalfOf() != null && organisation(input, viewer).isEmpty()) {
            return ForbiddenError.at(Phrase.of("error.notRepresented"), "onBehalfOf");
        }
        return input.onBehalfOfPerson() != null && !isDeskFor(input, viewer)
                ? ForbiddenError.at(Phrase.of("error.deskOnly"), "onBehalfOfPerson")
                : null;
    }

    private boolean isDeskFor(ProposeInitiative input, Viewer viewer) {
        return viewer.isDesk()
                || places.neighbourhood(input.neighbourhoodCode())
                        .map(place -> viewer.has(Role.COORDINATOR, place.areaCode()))
                        .orElse(viewer.has(Role.COORDINATOR));
    }

    private static Optional<Organisation> organisation(ProposeInitiative input, Viewer viewer) {
        return Optional.ofNullable(input.onBehalfOf())
                .flatMap(id -> NodeId.fromOpaque(id, Organisation.TYPE))
                .flatMap(viewer::organisation);
    }

    private Outcome<Initiative> create(ProposeInitiative input, Viewer viewer, Creation creation) {
        Instant now = clock.now();
        Acting who = acting(input, viewer, now);
        Initiative proposed = Initiative.proposed(
                NodeId.random(Initiative.TYPE),
                references.next(TownClock.day(now)),
                draft(input),
                initiator(input, viewer),
                creation,
                who);
        Initiative initiative = input.handsIn() ? proposed.submitted(publishBy(who.today()), who) : proposed;
        if (!store.insert(initiative)) {
            Initiative first = store.byCreation(creation.key()).orElseThrow();
            return creation.again(first.creation(), first);
        }
        acts.handOver(initiative);
        return Outcome.done(initiative, Initiatives.warnings(initiative.texts()));
    }

    private LocalDate publishBy(LocalDate today) {
        return holidays.plusWorkingDays(today, municipality.publishWithinWorkingDays());
    }

    private Draft draft(ProposeInitiative input) {
        Place place =
                places.neighbourhood(input.neighbourhoodCode()).map(Place::of).orElseThrow();
        return input.draft(place);
    }

    private static Initiator initiator(ProposeInitiative input, Viewer viewer) {
        ProposeInitiative.Person person = input.onBehalfOfPerson();
        String group = input.groupName();
        if (person != null) {
            return group == null
                    ? Initiator.atTheDesk(InitiatorKind.RESIDENT, person.displayName(), person.channel())
                    : Initiator.atTheDesk(InitiatorKind.RESIDENT_GROUP, group, person.channel());
        }
        return organisation(input, viewer)
                .map(organisation -> Initiator.organisation(organisation, viewer))
                .orElseGet(() -> group == null ? Initiator.person(viewer) : Initiator.group(group, viewer));
    }

    private static Acting acting(ProposeInitiative input, Viewer viewer, Instant now) {
        ProposeInitiative.Person person = input.onBehalfOfPerson();
        Actor.Role role = person == null ? Actor.Role.INITIATOR : Actor.Role.COORDINATOR;
        return new Acting(
                Actor.of(role, viewer.id(), viewer.displayName()), person == null ? null : person.displayName(), now);
    }
}
