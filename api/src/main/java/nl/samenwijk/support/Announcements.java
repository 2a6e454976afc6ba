package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenwijk.letter.Addressee;
import nl.samenwijk.letter.Channel;
import nl.samenwijk.letter.LetterContents;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.letter.PortalConsents;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.Penalty;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/** Makes decisions known (bekendmaking, Awb 3:41): the letter first, then the one write that refers to it. */
@Component
class Announcements {

    private final RequestLetters letters;
    private final Lateness lateness;
    private final PortalConsents consents;
    private final Municipality municipality;
    private final Terms terms;

    Announcements(
            RequestLetters letters,
            Lateness lateness,
            PortalConsents consents,
            Municipality municipality,
            Terms terms) {
        this.consents = consents;
        this.lateness = lateness;
        this.letters = letters;
        this.municipality = municipality;
        this.terms = terms;
    }

    /**
     * A decision as it is when it is made known, and the letter that says so.
     *
     * @param to whose consent the portal needs
     * @param sent how the request refers to the letter
     */
    private record Prepared(
            SupportRequest announced, LetterContents letter, Addressee to, Function<LetterRef, SupportRequest> sent) {}

    Outcome<SupportRequest> announce(AnnounceDecision input, RequestStanding standing, Deed deed) {
        Channel channel = input.channelOrPost();
        Checks checks = new Checks();
        Optional<Prepared> prepared = prepared(input, standing, checks, deed);
        prepared.ifPresent(one -> checks.must(mayGoBy(channel, one), "channel", "error.noConsentToPortal"));
        return SupportRequests.checked(checks, () -> {
            Prepared ready = prepared.orElseThrow();
            return ready.sent().apply(letters.send(ready.letter(), channel));
        });
    }

    /** The page of the letter that {@link #announce} would send. Nothing is kept. */
    Outcome<String> preview(AnnounceDecision input, RequestStanding standing, Deed deed) {
        Checks checks = new Checks();
        Optional<Prepared> prepared = prepared(input, standing, checks, deed);
        return checks.failed()
                ? Outcome.refused(checks.errors())
                : Outcome.done(letters.preview(prepared.orElseThrow().letter()));
    }

    /** Through the portal only with consent for this kind of letter (Awb 2:8). */
    private boolean mayGoBy(Channel channel, Prepared prepared) {
        return channel == Channel.LETTER
                || consents.allow(prepared.to(), prepared.letter().kind());
    }

    /** Empty when something is wrong with the input. */
    private Optional<Prepared> prepared(AnnounceDecision input, RequestStanding standing, Checks checks, Deed deed) {
        checks.must(
                input.decisionId() == null || input.objectionId() == null, "objectionId", "error.decisionOrObjection");
        LocalDate on = input.announcedOn() == null ? deed.today() : input.announcedOn();
        checks.must(!on.isAfter(deed.today()), "announcedOn", "error.notInTheFuture");
        Optional<Objection> objection = objection(input, standing, checks);
        if (objection.isPresent()) {
            return onDay(
                    on,
                    verdict(objection.get()).decidedOn(),
                    checks,
                    () -> onObjection(objection.get(), on, standing, deed));
        }
        return decision(input, standing.request(), checks)
                .flatMap(one -> onDay(
                        on,
                        Objects.requireNonNull(one.decidedOn()),
                        checks,
                        () -> decided(one, input.channelOrPost(), on, standing, deed)));
    }

    private static Optional<Prepared> onDay(LocalDate on, LocalDate decidedOn, Checks checks, Supplier<Prepared> step) {
        checks.must(!on.isBefore(decidedOn), "announcedOn", "error.notBefore", decidedOn);
        return checks.failed() ? Optional.empty() : Optional.of(step.get());
    }

    /** The named one or, when only one decision waits to be made known and it is on an objection, that one. */
    private static Optional<Objection> objection(AnnounceDecision input, RequestStanding standing, Checks checks) {
        SupportRequest request = standing.request();
        if (input.objectionId() != null) {
            Optional<Objection> named = Objections.known(standing, input.objectionId())
                    .filter(one -> one.status() == ObjectionStatus.DECIDED);
            checks.must(named.isPresent(), "objectionId", "error.unknownDecision");
            return named;
        }
        List<Objection> decided = request.objections().stream()
                .filter(one -> one.status() == ObjectionStatus.DECIDED)
                .toList();
        boolean only = input.decisionId() == null && request.toBeAnnounced().isEmpty() && decided.size() == 1;
        return only ? Optional.of(decided.getFirst()) : Optional.empty();
    }

    /** The answer to the request goes before what follows from it. */
    private static Optional<SupportOutcome> decision(AnnounceDecision input, SupportRequest request, Checks checks) {
        List<SupportOutcome> waiting = request.toBeAnnounced();
        Optional<SupportOutcome> found = input.decisionId() == null
                ? waiting.stream().findFirst()
                : NodeId.fromOpaque(input.decisionId())
                        .flatMap(id -> waiting.stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst());
        checks.must(found.isPresent() || input.objectionId() != null, "decisionId", "error.unknownDecision");
        return checks.failed() ? Optional.empty() : found;
    }

    private Prepared decided(
            SupportOutcome decision, Channel channel, LocalDate on, RequestStanding standing, Deed deed) {
        SupportOutcome.Announcement how = announcement(standing.request(), decision, channel, on);
        SupportRequest announced = standing.request().announced(decision, how, deed);
        return decision.answersTheRequest()
                ? toWhoAsked(
                        announced, letters.decision(announced, standing.plan(), decision.id(), on), decision, standing)
                : penalty(announced, decision, how, standing);
    }

    private static Prepared toWhoAsked(
            SupportRequest announced, LetterContents letter, SupportOutcome decision, RequestStanding standing) {
        return new Prepared(
                announced,
                letter,
                RequestLetters.initiator(standing.plan()),
                sent -> announced.announcedIn(sent, decision.id()));
    }

    /** To who gave notice: who asked for support, or who objects. */
    private Prepared penalty(
            SupportRequest request,
            SupportOutcome decision,
            SupportOutcome.Announcement how,
            RequestStanding standing) {
        RequestLetters.Fixed fixed = fixed(request, decision, how);
        Optional<Objection> objection =
                Optional.ofNullable(decision.forObjection()).flatMap(request::objection);
        if (objection.isEmpty()) {
            return toWhoAsked(request, letters.penalty(request, standing.plan(), fixed, how.on()), decision, standing);
        }
        RequestLetters.Objector objector = letters.objector(objection.get(), standing.plan());
        LetterContents letter = letters.penalty(request, standing.plan(), objector, fixed, how.on());
        return new Prepared(
                request,
                letter,
                objector.addressee(),
                sent -> ObjectionChanges.sent(request, objection.get().id(), sent)
                        .announcedToAnother(sent, decision.id()));
    }

    private RequestLetters.Fixed fixed(
            SupportRequest request, SupportOutcome decision, SupportOutcome.Announcement how) {
        Penalty penalty = lateness.penalty(
                        request, decision.forObjection(), Objects.requireNonNull(decision.decidedOn()))
                .orElseThrow();
        LocalDate noticeOn =
                lateness.noticeWithEffect(request, decision.forObjection()).orElseThrow();
        List<LetterContents.PenaltyDays> days = penalty.parts().stream()
                .map(part -> new LetterContents.PenaltyDays(part.from(), part.until(), part.days(), part.centsADay()))
                .toList();
        String reasons = decision.reasoning().equals(decision.ground().article()) ? null : decision.reasoning();
        return new RequestLetters.Fixed(
                noticeOn, days, reasons, Objects.requireNonNull(decision.mandate()), how.remedyClause());
    }

    /** The objection term starts on the next day. */
    private SupportOutcome.Announcement announcement(
            SupportRequest request, SupportOutcome decision, Channel channel, LocalDate on) {
        boolean order = request.nature() == Nature.ORDER || !decision.answersTheRequest();
        LocalDate until = order ? terms.objection(on).lastDay() : null;
        Nature nature = order ? Nature.ORDER : Nature.FACTUAL_ACT;
        return new SupportOutcome.Announcement(
                channel,
                on,
                until,
                SupportOutcome.remedyClause(nature, request.body(), until, municipality.postalAddress()));
    }

    /** It points to the court (Awb 6:7, 8:1). */
    private Prepared onObjection(Objection objection, LocalDate on, RequestStanding standing, Deed deed) {
        LocalDate until = terms.appeal(on).lastDay();
        Verdict.Announcement how =
                new Verdict.Announcement(on, until, Phrase.of("remedy.appeal", until, municipality.court()));
        SupportRequest announced = ObjectionChanges.announced(standing.request(), objection.id(), how, deed);
        RequestLetters.Objector objector = letters.objector(objection, standing.plan());
        RequestLetters.OnObjection facts = onObjection(objection, verdict(objection), until);
        return new Prepared(
                announced,
                letters.onObjection(announced, standing.plan(), objector, facts, on),
                objector.addressee(),
                sent -> ObjectionChanges.sent(announced, objection.id(), sent));
    }

    private static Verdict verdict(Objection objection) {
        return Objects.requireNonNull(objection.verdict());
    }

    private RequestLetters.OnObjection onObjection(Objection objection, Verdict verdict, LocalDate appealUntil) {
        return new RequestLetters.OnObjection(
                Objects.requireNonNull(objection.decisionAnnouncedOn()),
                LetterContents.Verdict.valueOf(verdict.outcome().name()),
                verdict.reasoning(),
                verdict.mandate(),
                objection.term(terms).map(Term::steps).orElseGet(List::of),
                appealUntil,
                municipality.court());
    }
}
