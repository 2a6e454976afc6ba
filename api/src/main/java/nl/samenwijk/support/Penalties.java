package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.term.Penalty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Telling the town that it is late, and fixing what that costs it (ingebrekestelling en dwangsom, Awb 4:17, 4:18, 7:14). */
@Component
public class Penalties {

    private static final String MUTATION = "giveNoticeOfDefault";
    private static final int MOST_NOTICES = 50;
    private static final int LONGEST_REASONING = 5_000;
    private static final Ground GROUND = new Ground(
            "PENALTY",
            new LocalText(
                    "De gemeente stelt vast of zij een dwangsom moet betalen omdat zij te laat besliste.",
                    "The town decides whether it must pay a penalty because it decided late."),
            "Awb 4:18",
            Set.of(DecisionOutcome.GRANTED, DecisionOutcome.REFUSED));

    private final SupportStore store;
    private final RequestActs acts;
    private final RequestReads reads;
    private final Lateness lateness;
    private final Mandates mandates;

    Penalties(SupportStore store, RequestActs acts, RequestReads reads, Lateness lateness, Mandates mandates) {
        this.store = store;
        this.acts = acts;
        this.reads = reads;
        this.lateness = lateness;
        this.mandates = mandates;
    }

    /** Received also when it comes too early; then it has no effect, and a warning says so. */
    public Outcome<SeenSupportRequest> giveNotice(GiveNotice input, @Nullable Integer version, Viewer viewer) {
        Creation creation = Creation.of(viewer.id(), MUTATION, input.idempotencyKey(), input);
        return reads.seen(
                acts.make(
                        RequestRef.of(input.supportRequestId(), version),
                        viewer,
                        SupportAct.GIVE_NOTICE_OF_DEFAULT,
                        new RequestActs.Making(
                                creation,
                                request -> request.notices().stream().map(NoticeOfDefault::creation),
                                store::byNotice),
                        (standing, deed) -> give(input, standing, creation, deed)),
                viewer);
    }

    private Outcome<SupportRequest> give(GiveNotice input, RequestStanding standing, Creation creation, Deed deed) {
        if (input.isFiledByTheDesk() && !standing.servesTheInitiator()) {
            return Outcome.refused(ForbiddenError.at(Phrase.of("error.deskOnly"), "receivedOn"));
        }
        SupportRequest request = standing.request();
        Optional<Objection> objection =
                Optional.ofNullable(input.objectionId()).flatMap(id -> Objections.known(standing, id));
        if (input.objectionId() != null && objection.isEmpty()) {
            return Outcome.refused(NotFoundError.at("objectionId"));
        }
        Optional<UserError> refusal = lateness.noticeRefusal(standing, objection.orElse(null));
        if (refusal.isPresent()) {
            return Outcome.refused(acts.withAllowed(refusal.get(), standing));
        }
        NodeId about = objection.map(Objection::id).orElse(null);
        LocalDate receivedOn = input.receivedOn() == null ? deed.today() : input.receivedOn();
        Checks checks = new Checks();
        checks.must(!receivedOn.isBefore(request.receivedOn()), "receivedOn", "error.notBefore", request.receivedOn());
        checks.must(!receivedOn.isAfter(deed.today()), "receivedOn", "error.notInTheFuture");
        checks.must(request.notices().size() < MOST_NOTICES, "idempotencyKey", "error.tooMany", MOST_NOTICES);
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        boolean early = !lateness.hasEffect(request, about, receivedOn);
        Deed who = about == null ? deed : acts.deed(standing, Actor.Role.INTERESTED_PARTY);
        return Outcome.done(
                LegalChanges.noticed(request, new NoticeOfDefault(about, receivedOn, creation), who),
                early ? List.of(Warning.at(Warning.Code.NOTICE_TOO_EARLY)) : List.of());
    }

    /** The amount follows from the facts; who fixes it needs a mandate that reaches it. */
    public Outcome<SeenSupportRequest> fix(
            RequestRef ref, @Nullable String objectionId, @Nullable String reasoning, Viewer viewer) {
        return reads.seen(
                acts.change(
                        ref,
                        viewer,
                        SupportAct.FIX_PENALTY,
                        (standing, deed) -> fix(objectionId, reasoning, standing, deed)),
                viewer);
    }

    private Outcome<SupportRequest> fix(
            @Nullable String objectionId, @Nullable String reasoning, RequestStanding standing, Deed deed) {
        SupportRequest request = standing.request();
        Optional<Objection> objection = Optional.ofNullable(objectionId).flatMap(id -> Objections.known(standing, id));
        if (objectionId != null && objection.isEmpty()) {
            return Outcome.refused(NotFoundError.at("objectionId"));
        }
        NodeId about = objection.map(Objection::id).orElse(null);
        Optional<UserError> refusal = lateness.penaltyRefusal(request, about, deed.today());
        if (refusal.isPresent()) {
            return Outcome.refused(acts.withAllowed(refusal.get(), standing));
        }
        Checks checks = new Checks();
        checks.optionalText("reasoning", reasoning, LONGEST_REASONING);
        return checks.failed()
                ? Outcome.refused(checks.errors())
                : fixed(request, about, reasoning, standing.viewer(), deed);
    }

    private Outcome<SupportRequest> fixed(
            SupportRequest request, @Nullable NodeId objection, @Nullable String reasoning, Viewer viewer, Deed deed) {
        Penalty penalty = lateness.penalty(request, objection, deed.today()).orElseThrow();
        Optional<Mandate> mandate =
                mandates.reaching(viewer, request.matter(deed.today()).withGranted(penalty.amount()));
        if (mandate.isEmpty()) {
            return Outcome.refused(new MandateExceededError(
                    mandates.of(viewer, request.matter(deed.today()))
                            .map(Mandate::cap)
                            .orElse(null),
                    List.of()));
        }
        return Outcome.done(LegalChanges.penaltyFixed(
                request, decision(request, objection, penalty, reasoning, mandate.get(), deed), deed));
    }

    private static SupportOutcome decision(
            SupportRequest request,
            @Nullable NodeId objection,
            Penalty penalty,
            @Nullable String reasoning,
            Mandate mandate,
            Deed deed) {
        boolean due = penalty.amount() > 0;
        return SupportOutcomeBuilder.builder()
                .id(NodeId.random(SupportOutcome.TYPE))
                .kind(DecisionKind.PENALTY)
                .outcome(due ? DecisionOutcome.GRANTED : DecisionOutcome.REFUSED)
                .reasoning(Objects.requireNonNullElse(
                        reasoning == null ? null : PersonalData.formal(reasoning), GROUND.article()))
                .ground(GROUND)
                .amount(due ? penalty.amount() : null)
                .quantities(List.of())
                .obligations(List.of())
                .proposedBy(deed.actor())
                .proposedFrom(request.status())
                .forObjection(objection)
                .build()
                .decided(deed.actor(), mandate, request.body(), deed.today());
    }
}
