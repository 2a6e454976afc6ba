package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.mandate.Matter;
import nl.samenwijk.neighbourhood.Area;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotAllowedNowError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the table cannot say of an act: conditions on dates, facts and mandates. A row that passes here will not be refused for its state. */
@Component
class RequestGuards {

    private final Mandates mandates;
    private final SecondPerson second;
    private final Places places;
    private final Terms terms;
    private final ObjectionRights objections;
    private final Lateness lateness;

    RequestGuards(
            Mandates mandates,
            SecondPerson second,
            Places places,
            Terms terms,
            ObjectionRights objections,
            Lateness lateness) {
        this.objections = objections;
        this.lateness = lateness;
        this.mandates = mandates;
        this.second = second;
        this.places = places;
        this.terms = terms;
    }

    /** Why the act cannot be done now by this person; empty when it can. */
    Optional<UserError> refusal(SupportAct act, RequestStanding standing, LocalDate today) {
        SupportRequest request = standing.request();
        return switch (act) {
            case ASK_TO_COMPLETE, START_REVIEW -> unless(!waitsForAnswer(request, today), "error.now.deadlineRuns");
            case STILL_INCOMPLETE -> unless(canBeAskedAgain(request, today), "error.now.noAnswerInTime");
            case EXTEND_DECISION_TERM -> extension(request, today);
            case ASK_ADVICE -> unless(hasSteeringGroup(request), "error.now.noSteeringGroup");
            case DECIDE_SUPPORT -> decision(standing, today);
            case CONFIRM_DECISION -> confirmation(standing, today);
            case ANNOUNCE_DECISION -> unless(hasSomethingToAnnounce(request), "error.now.nothingToAnnounce");
            case WITHDRAW_SUPPORT_REQUEST -> unless(!request.hasDoneCommitment(), "error.now.alreadyDone");
            case CONFIRM_DELIVERY ->
                unless(request.hasDoneCommitment() && !request.hasOpenCommitment(), "error.now.notAllDone");
            case REPORT_NOT_DELIVERED -> unless(!request.hasOpenCommitment(), "error.now.commitmentsOpen");
            case MEET_OBLIGATION ->
                unless(request.unmetObligations().stream().anyMatch(standing::owns), "error.now.noObligation");
            case CLOSE_SUPPORT_REQUEST -> unless(canBeClosed(request, today), "error.now.cannotClose");
            case ASK_OBJECTION_GROUNDS,
                    ADD_OBJECTION_GROUNDS,
                    WITHDRAW_OBJECTION,
                    POSTPONE_OBJECTION_DECISION,
                    DECIDE_OBJECTION -> objections.refusal(act, standing, today);
            case RECORD_HEARING ->
                unless(
                        request.status().isUndecided() || objections.canAnyBeHeard(standing),
                        "error.now.nothingToHearAbout");
            case GIVE_NOTICE_OF_DEFAULT -> lateness.noticeRefusal(standing);
            case FIX_PENALTY -> penalty(standing, today);
            case SUSPEND_TERM -> suspension(request, today);
            case AMEND_REQUEST -> amendment(standing);
            case DECLARE_CONFLICT -> unless(!standing.hasDeclaredInterest(), "error.now.declaredAlready");
            case FORWARD_REQUEST -> unless(request.isBeforeAnnouncement(), "error.now.answeredAlready");
            case TAKE_SUPPORT_REQUEST,
                    COMPLETE_SUPPORT_REQUEST,
                    GIVE_ADVICE,
                    END_ADVICE,
                    PLAN_COMMITMENT,
                    LODGE_OBJECTION -> Optional.empty();
        };
    }

    private static Optional<UserError> unless(boolean holds, String key) {
        return holds ? Optional.empty() : Optional.of(notNow(key));
    }

    /** Why this person can fix no penalty for any late decision; empty when they can for one. */
    private Optional<UserError> penalty(RequestStanding standing, LocalDate today) {
        Optional<UserError> ofRequest = penalty(standing, null, today);
        boolean any = ofRequest.isEmpty()
                || standing.request().objections().stream()
                        .anyMatch(one -> penalty(standing, one.id(), today).isEmpty());
        return any ? Optional.empty() : ofRequest;
    }

    /** The amount follows from the facts, and a mandate must reach it. */
    Optional<UserError> penalty(RequestStanding standing, @Nullable NodeId objection, LocalDate today) {
        SupportRequest request = standing.request();
        Optional<UserError> refusal = lateness.penaltyRefusal(request, objection, today);
        if (refusal.isPresent()) {
            return refusal;
        }
        long amount = lateness.penalty(request, objection, today).orElseThrow().amount();
        Matter matter = request.matter(today).withGranted(amount);
        return mandates.reaching(standing.viewer(), matter).isPresent()
                ? Optional.empty()
                : Optional.of(new MandateExceededError(cap(standing, matter), List.of()));
    }

    /** The allowed actions are filled in where all rows are known. */
    static NotAllowedNowError notNow(String key) {
        return new NotAllowedNowError(Phrase.of(key), List.of(), List.of());
    }

    private static boolean hasSomethingToAnnounce(SupportRequest request) {
        return !request.toBeAnnounced().isEmpty()
                || request.objections().stream().anyMatch(one -> one.status() == ObjectionStatus.DECIDED);
    }

    private static Optional<UserError> suspension(SupportRequest request, LocalDate today) {
        if (request.nature() != Nature.ORDER) {
            return Optional.of(notNow("error.now.noLegalTerm"));
        }
        if (!request.isBeforeAnnouncement()) {
            return Optional.of(notNow("error.now.answeredAlready"));
        }
        return termPassed(request, today);
    }

    /** The applicant, or the desk for them, may change it until somebody judges that; the coordinator judges what waits, or writes down what the applicant said. */
    private static Optional<UserError> amendment(RequestStanding standing) {
        SupportRequest request = standing.request();
        if (!request.isBeforeAnnouncement()) {
            return Optional.of(notNow("error.now.answeredAlready"));
        }
        if (request.proposal() != null) {
            return Optional.of(notNow("error.now.proposalWaits"));
        }
        boolean judges = standing.coordinates();
        return unless(judges || request.unjudgedAmendment().isEmpty(), "error.now.amendmentWaits");
    }

    private static boolean waitsForAnswer(SupportRequest request, LocalDate today) {
        return request.status() == SupportStatus.AWAITING_APPLICANT
                && request.lastCompletion()
                        .filter(asked -> !asked.isPast(today))
                        .isPresent();
    }

    private static boolean canBeAskedAgain(SupportRequest request, LocalDate today) {
        return request.lastCompletion()
                .filter(asked -> asked.isAnswered() && !asked.isPast(today))
                .isPresent();
    }

    private static Optional<UserError> extension(SupportRequest request, LocalDate today) {
        if (request.nature() != Nature.ORDER) {
            return Optional.of(notNow("error.now.noLegalTerm"));
        }
        if (!request.isBeforeAnnouncement()) {
            return Optional.of(notNow("error.now.answeredAlready"));
        }
        if (request.extension() != null) {
            return Optional.of(notNow("error.now.extendedAlready"));
        }
        return termPassed(request, today);
    }

    private static Optional<UserError> termPassed(SupportRequest request, LocalDate today) {
        return today.isAfter(request.dueOn())
                ? Optional.of(
                        new TermPassedError(Phrase.of("error.termPassed", request.dueOn()), List.of(), request.dueOn()))
                : Optional.empty();
    }

    private boolean hasSteeringGroup(SupportRequest request) {
        return places.area(request.place().areaCode())
                .filter(Area::hasSteeringGroup)
                .isPresent();
    }

    /** There must be a mandate for this kind of support here: one's own, or somebody else's who then confirms. */
    private Optional<UserError> decision(RequestStanding standing, LocalDate today) {
        SupportRequest request = standing.request();
        if (request.status() != SupportStatus.IN_REVIEW) {
            Optional<UserError> tooSoon = unprocessed(request, today);
            if (tooSoon.isPresent()) {
                return tooSoon;
            }
        }
        Matter matter = request.matter(today);
        boolean somebody = mandates.of(standing.viewer(), matter).isPresent() || somebodyElse(standing, matter);
        return somebody ? Optional.empty() : Optional.of(new MandateExceededError(null, List.of()));
    }

    /** Whether the request can be left unprocessed (Awb 4:5): it was asked for, the chance was not used, and four weeks have not passed since. */
    Optional<UserError> unprocessed(SupportRequest request, LocalDate today) {
        LocalDate since =
                request.lastCompletion().map(asked -> asked.unusedSince(today)).orElse(null);
        boolean runs = waitsForAnswer(request, today);
        if (since == null || runs) {
            return Optional.of(notNow("error.now.notAskedToComplete"));
        }
        LocalDate last = terms.notProcessedAfterDeadline(since).lastDay();
        return today.isAfter(last)
                ? Optional.of(new TermPassedError(Phrase.of("error.unprocessedPassed", last), List.of("outcome"), last))
                : Optional.empty();
    }

    /** Whether anybody could confirm what this person proposes. */
    boolean somebodyElse(RequestStanding standing, Matter matter) {
        Initiative initiative = standing.initiative().initiative();
        return !second.deciders(
                        matter,
                        standing.request(),
                        initiative,
                        standing.viewer().subject())
                .isEmpty();
    }

    /** Never the same account twice in one decision, also under another role. */
    private Optional<UserError> confirmation(RequestStanding standing, LocalDate today) {
        SupportRequest request = standing.request();
        SupportOutcome proposal = request.proposal();
        if (proposal == null) {
            return Optional.of(notNow("error.now.nothingProposed"));
        }
        if (standing.proposed()) {
            return Optional.of(FourEyesError.ofProposal());
        }
        Matter matter = request.matter(today);
        return mandates.reaching(standing.viewer(), matter).isPresent()
                ? Optional.empty()
                : Optional.of(new MandateExceededError(cap(standing, matter), List.of()));
    }

    @Nullable
    Long cap(RequestStanding standing, Matter matter) {
        return mandates.of(standing.viewer(), matter).map(Mandate::cap).orElse(null);
    }

    private static boolean canBeClosed(SupportRequest request, LocalDate today) {
        if (request.status() == SupportStatus.DELIVERED) {
            return true;
        }
        boolean unconfirmed = request.confirmBy() != null && today.isAfter(request.confirmBy());
        return !request.hasOpenCommitment() && (!request.hasDoneCommitment() || unconfirmed);
    }
}
