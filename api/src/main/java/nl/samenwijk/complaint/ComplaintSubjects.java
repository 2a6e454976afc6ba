package nl.samenwijk.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenwijk.activity.TownActors;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Initiator;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.support.RequestDealings;
import nl.samenwijk.support.SupportRequest;
import org.springframework.stereotype.Component;

/** What a complaint is about, and who had a part in that: as the log, the request and the initiative know it. */
@Component
class ComplaintSubjects {

    private final Board initiatives;
    private final RequestDealings requests;
    private final TownActors actors;

    ComplaintSubjects(Board initiatives, RequestDealings requests, TownActors actors) {
        this.initiatives = initiatives;
        this.requests = requests;
        this.actors = actors;
    }

    /** What the person may not know of does not exist for them. */
    Outcome<ComplaintSubject> find(LodgeComplaint input, Viewer viewer) {
        if (input.supportRequestId() != null) {
            return found("supportRequestId", request(input.supportRequestId(), viewer));
        }
        return input.initiativeId() == null
                ? Outcome.done(ComplaintSubject.somethingElse())
                : found("initiativeId", initiative(input.initiativeId(), viewer));
    }

    private static Outcome<ComplaintSubject> found(String field, Optional<ComplaintSubject> subject) {
        return subject.map(Outcome::done).orElseGet(() -> Outcome.refused(NotFoundError.at(field)));
    }

    private Optional<ComplaintSubject> request(String id, Viewer viewer) {
        return NodeId.fromOpaque(id, SupportRequest.TYPE)
                .flatMap(request -> requests.of(request, viewer))
                .map(this::about);
    }

    private ComplaintSubject about(RequestDealings.Dealings dealings) {
        Initiative initiative = dealings.initiative();
        Set<NodeId> acted = actors.on(initiative.id(), dealings.request(), dealings.unsent());
        return new ComplaintSubject(
                initiative.place().areaCode(),
                initiative.id(),
                dealings.request(),
                all(initiators(initiative), dealings.people(), acted));
    }

    private Optional<ComplaintSubject> initiative(String id, Viewer viewer) {
        return NodeId.fromOpaque(id, Initiative.TYPE)
                .flatMap(initiative -> initiatives.find(initiative, viewer))
                .map(this::about);
    }

    /** About the plan as a whole: what was asked for it belongs to it. */
    private ComplaintSubject about(Initiative initiative) {
        Set<NodeId> acted = actors.on(initiative.id(), null, initiative.outbox());
        return new ComplaintSubject(
                initiative.place().areaCode(), initiative.id(), null, all(initiators(initiative), Set.of(), acted));
    }

    /** An own interest bars too. */
    private static Stream<NodeId> initiators(Initiative initiative) {
        Initiator initiator = initiative.initiator();
        return Stream.concat(
                Stream.ofNullable(initiator.account()),
                Optional.ofNullable(initiator.organisation()).map(Organisation::id).stream());
    }

    private static List<NodeId> all(Stream<NodeId> initiators, Set<NodeId> people, Set<NodeId> acted) {
        return Stream.concat(initiators, Stream.concat(people.stream(), acted.stream()))
                .distinct()
                .toList();
    }
}
