package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Coordination;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.TermState;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a request what one person may see of it. Who sees what stands here and in {@link RequestSight}, and nowhere else. */
@Component
class RequestView {

    private final RequestRights rights;
    private final Coordination coordination;
    private final ObjectionView objections;
    private final Lateness lateness;
    private final Terms terms;
    private final TownClock clock;

    RequestView(
            RequestRights rights,
            Coordination coordination,
            ObjectionView objections,
            Lateness lateness,
            Terms terms,
            TownClock clock) {
        this.objections = objections;
        this.lateness = lateness;
        this.rights = rights;
        this.coordination = coordination;
        this.terms = terms;
        this.clock = clock;
    }

    /** Empty when this person may not know of it. */
    Optional<SeenSupportRequest> see(SupportRequest request, Initiative initiative, Viewer viewer) {
        LocalDate today = clock.today();
        RequestStanding standing = rights.standing(viewer, request, initiative, today);
        RequestSight sight = RequestSight.of(standing);
        if (sight == RequestSight.NOTHING) {
            return Optional.empty();
        }
        SeenSupportRequestBuilder seen = status(request)
                .allowedActions(rights.allowed(standing, today))
                .objections(objections.see(standing, sight, today));
        if (sight.isAtLeast(RequestSight.PUBLIC)) {
            addPublic(seen, standing, sight, today);
        }
        if (sight.isAtLeast(RequestSight.PARTIES)) {
            addForParties(seen, request);
            addLaw(seen, standing, sight, today);
        }
        return Optional.of(seen.build());
    }

    /** What everybody may know of a request that is handled with care. */
    private static SeenSupportRequestBuilder status(SupportRequest request) {
        return SeenSupportRequestBuilder.builder()
                .id(request.id())
                .reference(request.reference())
                .version(request.version())
                .initiativeId(request.initiative())
                .kind(request.kind())
                .nature(request.nature())
                .status(request.status())
                .commitments(List.of());
    }

    private void addPublic(
            SeenSupportRequestBuilder seen, RequestStanding standing, RequestSight sight, LocalDate today) {
        SupportRequest request = standing.request();
        Initiative initiative = standing.initiative().initiative();
        boolean toParties = sight.isAtLeast(RequestSight.PARTIES);
        seen.term(term(request, today))
                .waitingOn(RequestTurn.of(
                                request,
                                initiative,
                                coordination.deskServes(initiative, request::isInterestedIn),
                                !toParties)
                        .at(today))
                .decision(decision(request, initiative, sight))
                .commitments(commitments(standing, toParties, today));
    }

    private static void addForParties(SeenSupportRequestBuilder seen, SupportRequest request) {
        Report missing = request.notDelivered();
        seen.schemeCode(request.schemeCode())
                .judgedOn(request.receivedOn())
                .explanation(request.explanation())
                .receivedOn(request.receivedOn())
                .need(request.need())
                .coSigner(request.coSigner())
                .question(request.lastCompletion()
                        .map(SeenSupportRequest.SeenQuestion::of)
                        .orElse(null))
                .advice(request.lastAdvice()
                        .map(SeenSupportRequest.SeenAdvice::of)
                        .orElse(null))
                .notDelivered(missing == null ? null : missing.reason())
                .reason(request.reason())
                .letters(request.letters());
    }

    private void addLaw(SeenSupportRequestBuilder seen, RequestStanding standing, RequestSight sight, LocalDate today) {
        SupportRequest request = standing.request();
        String initiator = standing.plan().initiator().displayName();
        seen.decisions(request.decisions().stream()
                        .filter(decision -> sight == RequestSight.INTERNAL || isForWhoAsked(decision))
                        .map(decision -> SeenSupportOutcome.toParties(decision, initiator))
                        .toList())
                .penalty(lateness.penalty(request, null, today).orElse(null))
                .suspensions(request.pauses())
                .amendments(request.amendments())
                .hearing(request.hearing())
                .forwarded(request.forwarding());
    }

    /** What a late decision on an objection costs is between the town and the objector. */
    private static boolean isForWhoAsked(SupportOutcome decision) {
        return decision.isAnnounced() && decision.forObjection() == null;
    }

    private List<SeenCommitment> commitments(RequestStanding standing, boolean toParties, LocalDate today) {
        return standing.request().commitments().stream()
                .sorted(Commitment.BY_DATE)
                .map(one -> SeenCommitment.of(one, toParties, rights.allowed(standing, one), today))
                .toList();
    }

    /** Until it is announced a decision is for the staff only; the others see the last one that was. */
    private static @Nullable SeenSupportOutcome decision(
            SupportRequest request, Initiative initiative, RequestSight sight) {
        String initiator = initiative.initiator().displayName();
        if (sight == RequestSight.INTERNAL) {
            return Optional.ofNullable(request.proposal())
                    .or(request::lastDecision)
                    .map(decision -> SeenSupportOutcome.toParties(decision, initiator))
                    .orElse(null);
        }
        return request.announcedDecision()
                .map(decision -> sight == RequestSight.PARTIES
                        ? SeenSupportOutcome.toParties(decision, initiator)
                        : SeenSupportOutcome.toThePublic(decision))
                .orElse(null);
    }

    private Term term(SupportRequest request, LocalDate today) {
        return terms.decision(request.termFacts()).withState(state(request, today));
    }

    /** A term is kept when the decision is announced in time; decided and not sent still runs. */
    private TermState state(SupportRequest request, LocalDate today) {
        Optional<LocalDate> announcedOn = request.firstAnnouncedOn();
        if (announcedOn.isPresent()) {
            return announcedOn.get().isAfter(request.dueOn()) ? TermState.LATE : TermState.MET;
        }
        if (request.status() == SupportStatus.WITHDRAWN || request.forwarding() != null) {
            return TermState.NONE;
        }
        if (today.isAfter(request.dueOn())) {
            return TermState.LATE;
        }
        return standsStill(request, today) ? TermState.SUSPENDED : TermState.RUNNING;
    }

    /** From the moment the applicant was asked, although the day of asking still counts. */
    private boolean standsStill(SupportRequest request, LocalDate today) {
        boolean waits = request.status() == SupportStatus.AWAITING_APPLICANT
                && request.lastCompletion()
                        .filter(asked -> !asked.isPast(today))
                        .isPresent();
        return waits || terms.standsStill(request.termFacts(), today);
    }
}
