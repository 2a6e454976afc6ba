package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.mandate.MandateLine;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.objection.Hearing;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionBuilder;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.objection.Objector;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What interested parties bring in against decisions, and what the town does with it (bezwaar, Awb chapters 6 and 7). */
@Component
public class Objections {

    /** More of them for one request are brought together at the desk. */
    static final int MOST_OBJECTIONS = 200;

    private static final String MUTATION = "lodgeObjection";
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_ADDITIONS = 50;

    private final SupportStore store;
    private final RequestActs acts;
    private final RequestReads reads;
    private final ObjectionRights rights;
    private final Mandates mandates;
    private final Municipality municipality;
    private final Terms terms;
    private final RequestLetters letters;

    Objections(
            SupportStore store,
            RequestActs acts,
            RequestReads reads,
            ObjectionRights rights,
            Mandates mandates,
            Municipality municipality,
            Terms terms,
            RequestLetters letters) {
        this.letters = letters;
        this.store = store;
        this.acts = acts;
        this.reads = reads;
        this.rights = rights;
        this.mandates = mandates;
        this.municipality = municipality;
        this.terms = terms;
    }

    public Outcome<SeenSupportRequest> lodge(LodgeObjection input, @Nullable Integer version, Viewer viewer) {
        Creation creation = Creation.of(viewer.id(), MUTATION, input.idempotencyKey(), input);
        return reads.seen(
                acts.make(
                        RequestRef.of(input.supportRequestId(), version),
                        viewer,
                        SupportAct.LODGE_OBJECTION,
                        new RequestActs.Making(
                                creation,
                                request -> request.objections().stream().map(Objection::creation),
                                store::byObjection),
                        (standing, deed) -> lodge(input, standing, creation, deed)),
                viewer);
    }

    private Outcome<SupportRequest> lodge(
            LodgeObjection input, RequestStanding standing, Creation creation, Deed deed) {
        if (input.isFiledByTheDesk() && !standing.isDesk()) {
            return Outcome.refused(ForbiddenError.at(Phrase.of("error.deskOnly"), "receivedOn"));
        }
        SupportRequest request = standing.request();
        Checks checks = SupportRequests.text("text", input.text(), LONGEST_TEXT);
        LocalDate receivedOn = receivedOn(input, deed, checks);
        SupportOutcome decision = decision(input, standing, checks);
        checks.must(request.objections().size() < MOST_OBJECTIONS, "text", "error.tooManyObjections", MOST_OBJECTIONS);
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        Objection objection = objection(input, standing, creation, receivedOn, decision, deed);
        SupportRequest lodged = ObjectionChanges.lodged(request, objection, deed);
        return Outcome.done(acknowledged(lodged, objection.id(), standing, deed), warnings(input, request, objection));
    }

    /** The objector hears that it came, and by when it is decided (Awb 6:14). */
    private SupportRequest acknowledged(SupportRequest lodged, NodeId id, RequestStanding standing, Deed deed) {
        Objection counted = lodged.objection(id).orElseThrow();
        LetterRef letter = letters.objectionReceived(lodged, standing.plan(), counted, deed.today());
        return ObjectionChanges.sent(lodged, id, letter);
    }

    private static LocalDate receivedOn(LodgeObjection input, Deed deed, Checks checks) {
        if (input.onBehalfOf() != null) {
            checks.line("onBehalfOf", input.onBehalfOf(), 1, LONGEST_NAME);
        }
        LocalDate receivedOn = input.receivedOn() == null ? deed.today() : input.receivedOn();
        checks.day("receivedOn", receivedOn);
        checks.must(!receivedOn.isAfter(deed.today()), "receivedOn", "error.notInTheFuture");
        LocalDate postedOn = input.postedOn();
        checks.day("postedOn", postedOn);
        checks.lawful(
                postedOn == null || !postedOn.isAfter(receivedOn), "postedOn", "Awb 6:9(2)", "term.error.postedLater");
        return receivedOn;
    }

    /** The named one, else the last that the objector may know of; null when none was announced yet. */
    private static @Nullable SupportOutcome decision(LodgeObjection input, RequestStanding standing, Checks checks) {
        SupportRequest request = standing.request();
        if (input.decisionId() == null) {
            return request.announcedDecision().orElse(null);
        }
        Optional<SupportOutcome> named = NodeId.fromOpaque(input.decisionId(), SupportOutcome.TYPE)
                .flatMap(request::decision)
                .filter(SupportOutcome::isAnnounced);
        checks.must(named.isPresent(), "decisionId", "error.unknownDecision");
        return named.orElse(null);
    }

    private Objection objection(
            LodgeObjection input,
            RequestStanding standing,
            Creation creation,
            LocalDate receivedOn,
            @Nullable SupportOutcome decision,
            Deed deed) {
        SupportRequest request = standing.request();
        SupportOutcome.Announcement how = decision == null ? null : decision.announcement();
        return ObjectionBuilder.builder()
                .id(Objection.id(request.id(), request.objections().size() + 1))
                .decision(decision == null ? null : decision.id())
                .decisionAnnouncedOn(how == null ? null : how.on())
                .objector(objector(input, standing))
                .text(PersonalData.formal(input.text()))
                .additions(List.of())
                .lodgedOn(receivedOn)
                .postedOn(input.postedOn())
                .committee(municipality.hearsObjectionsByCommittee())
                .since(deed.now())
                .letters(List.of())
                .creation(creation)
                .build();
    }

    private static Objector objector(LodgeObjection input, RequestStanding standing) {
        Viewer viewer = standing.viewer();
        return input.onBehalfOf() == null
                ? new Objector(viewer.id(), viewer.displayName())
                : new Objector(null, PersonalData.formal(input.onBehalfOf()));
    }

    private List<Warning> warnings(LodgeObjection input, SupportRequest request, Objection objection) {
        List<Warning> warnings = new ArrayList<>();
        if (request.nature() != Nature.ORDER) {
            warnings.add(Warning.at(Warning.Code.NOT_AN_ORDER));
        }
        if (request.isLate(objection, terms)) {
            warnings.add(Warning.at(Warning.Code.OBJECTION_LATE));
        }
        PersonalData.maskedWarning("text", input.text()).ifPresent(warnings::add);
        return warnings;
    }

    /** Asks for the grounds (Awb 6:6), or why it is late (Awb 6:11). */
    public Outcome<SeenSupportRequest> ask(
            RequestRef ref, String objectionId, String question, @Nullable LocalDate deadline, Viewer viewer) {
        return change(ref, viewer, SupportAct.ASK_OBJECTION_GROUNDS, objectionId, (standing, deed, id) -> {
            Checks checks = SupportRequests.text("question", question, SupportRequests.LONGEST_QUESTION);
            if (deadline == null) {
                checks.add(DeadlineRequiredError.at("deadline"));
                return Outcome.refused(checks.errors());
            }
            checks.day("deadline", deadline);
            checks.must(deadline.isAfter(deed.today()), "deadline", "error.afterToday");
            return SupportRequests.checked(
                    checks,
                    () -> asked(
                            standing,
                            id,
                            new Objection.Question(PersonalData.formal(question), deed.today(), deadline),
                            deed));
        });
    }

    private SupportRequest asked(RequestStanding standing, NodeId id, Objection.Question question, Deed deed) {
        SupportRequest asked = ObjectionChanges.asked(standing.request(), id, question, deed);
        Objection objection = asked.objection(id).orElseThrow();
        LetterRef letter = letters.objectionQuestion(
                asked,
                standing.plan(),
                letters.objector(objection, standing.plan()),
                question.text(),
                asked.isLate(objection, terms),
                question.deadline(),
                deed.today());
        return ObjectionChanges.sent(asked, id, letter);
    }

    public Outcome<SeenSupportRequest> add(
            RequestRef ref, String objectionId, String text, @Nullable LocalDate receivedOn, Viewer viewer) {
        return change(ref, viewer, SupportAct.ADD_OBJECTION_GROUNDS, objectionId, (standing, deed, id) -> {
            if (receivedOn != null && !standing.isDesk()) {
                return Outcome.refused(ForbiddenError.at(Phrase.of("error.deskOnly"), "receivedOn"));
            }
            Objection objection = standing.request().objection(id).orElseThrow();
            Checks checks = SupportRequests.text("text", text, LONGEST_TEXT);
            LocalDate on = receivedOn == null ? deed.today() : receivedOn;
            checks.must(!on.isBefore(objection.lodgedOn()), "receivedOn", "error.notBefore", objection.lodgedOn());
            checks.must(!on.isAfter(deed.today()), "receivedOn", "error.notInTheFuture");
            checks.must(objection.additions().size() < MOST_ADDITIONS, "text", "error.tooMany", MOST_ADDITIONS);
            return checks.failed()
                    ? Outcome.refused(checks.errors())
                    : Outcome.done(
                            ObjectionChanges.added(standing.request(), id, PersonalData.formal(text), on, deed),
                            PersonalData.maskedWarning("text", text).stream().toList());
        });
    }

    public Outcome<SeenSupportRequest> withdraw(RequestRef ref, String objectionId, Viewer viewer) {
        return change(
                ref,
                viewer,
                SupportAct.WITHDRAW_OBJECTION,
                objectionId,
                (standing, deed, id) -> Outcome.done(ObjectionChanges.withdrawn(standing.request(), id, deed)));
    }

    public Outcome<SeenSupportRequest> postpone(RequestRef ref, String objectionId, String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.POSTPONE_OBJECTION_DECISION, objectionId, (standing, deed, id) -> {
            Checks checks = SupportRequests.text("reason", reason, SupportRequests.LONGEST_REASON);
            return SupportRequests.checked(
                    checks,
                    () -> ObjectionChanges.postponed(standing.request(), id, PersonalData.formal(reason), deed));
        });
    }

    /** Of who asked for support when no objection is named (Awb 4:7), else of the objector (Awb 7:2). */
    public Outcome<SeenSupportRequest> hear(
            RequestRef ref, @Nullable String objectionId, LocalDate heardOn, String report, Viewer viewer) {
        return objectionId == null
                ? reads.seen(
                        acts.change(
                                ref,
                                viewer,
                                SupportAct.RECORD_HEARING,
                                (standing, deed) -> hearApplicant(heardOn, report, standing, deed)),
                        viewer)
                : change(ref, viewer, SupportAct.RECORD_HEARING, objectionId, (standing, deed, id) -> {
                    LocalDate from =
                            standing.request().objection(id).orElseThrow().lodgedOn();
                    return hear(standing, id, from, heardOn, report, deed);
                });
    }

    private Outcome<SupportRequest> hearApplicant(
            LocalDate heardOn, String report, RequestStanding standing, Deed deed) {
        return standing.request().status().isUndecided()
                ? hear(standing, null, standing.request().receivedOn(), heardOn, report, deed)
                : Outcome.refused(acts.withAllowed(RequestGuards.notNow("error.now.nothingToHearAbout"), standing));
    }

    private static Outcome<SupportRequest> hear(
            RequestStanding standing,
            @Nullable NodeId objection,
            LocalDate from,
            LocalDate heardOn,
            String report,
            Deed deed) {
        Checks checks = SupportRequests.text("report", report, LONGEST_TEXT);
        checks.must(!heardOn.isBefore(from), "heardOn", "error.notBefore", from);
        checks.must(!heardOn.isAfter(deed.today()), "heardOn", "error.notInTheFuture");
        Hearing hearing = new Hearing(heardOn, PersonalData.formal(report));
        return SupportRequests.checked(
                checks, () -> ObjectionChanges.heard(standing.request(), objection, hearing, deed));
    }

    /** By somebody who took no part in the decision (Awb 10:3), within a mandate for this kind of support here. */
    public Outcome<SeenSupportRequest> decide(
            RequestRef ref, String objectionId, ObjectionOutcome outcome, String reasoning, Viewer viewer) {
        return change(ref, viewer, SupportAct.DECIDE_OBJECTION, objectionId, (standing, deed, id) -> {
            SupportRequest request = standing.request();
            Optional<Mandate> mandate =
                    mandates.of(viewer, request.matter(deed.today()).withGranted(0));
            if (mandate.isEmpty()) {
                return Outcome.refused(new MandateExceededError(null, List.of()));
            }
            Checks checks = SupportRequests.text("reasoning", reasoning, LONGEST_TEXT);
            if (checks.failed()) {
                return Outcome.refused(checks.errors());
            }
            Actor actor = deed.actor();
            MandateLine line = MandateLine.of(actor.displayName(), actor.account(), request.body(), mandate.get());
            Verdict verdict = new Verdict(outcome, PersonalData.formal(reasoning), deed.today(), line, null, null);
            boolean unheard = outcome == ObjectionOutcome.DISMISSED
                    && request.objection(id).orElseThrow().hearing() == null;
            return Outcome.done(
                    ObjectionChanges.decided(request, id, verdict, deed),
                    unheard ? List.of(Warning.at(Warning.Code.NOBODY_HEARD, "reasoning")) : List.of());
        });
    }

    /** What is done with the objection that was found, by who may. */
    @FunctionalInterface
    private interface WithObjection {
        Outcome<SupportRequest> apply(RequestStanding standing, Deed deed, NodeId objection);
    }

    private Outcome<SeenSupportRequest> change(
            RequestRef ref, Viewer viewer, SupportAct act, String objectionId, WithObjection step) {
        return reads.seen(
                acts.change(ref, viewer, act, (standing, deed) -> with(act, objectionId, standing, deed, step)),
                viewer);
    }

    private Outcome<SupportRequest> with(
            SupportAct act, String objectionId, RequestStanding standing, Deed deed, WithObjection step) {
        Optional<Objection> objection = known(standing, objectionId);
        if (objection.isEmpty()) {
            return Outcome.refused(NotFoundError.at("objectionId"));
        }
        Optional<UserError> refusal = rights.refusal(act, standing, objection.get(), deed.today());
        return refusal.isPresent()
                ? Outcome.refused(acts.withAllowed(refusal.get(), standing))
                : step.apply(standing, deed, objection.get().id());
    }

    /** The objection with this id, when the person may know of it. */
    static Optional<Objection> known(RequestStanding standing, String opaqueId) {
        return NodeId.fromOpaque(opaqueId, Objection.TYPE)
                .flatMap(standing.request()::objection)
                .filter(one -> ObjectionRights.mayKnow(standing, RequestSight.of(standing), one));
    }
}
