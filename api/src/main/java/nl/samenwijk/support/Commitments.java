package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.facilitation.Holder;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotAllowedNowError;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.StaleVersionError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with commitments. They live in the document of their request, so each act is one write of that. */
@Component
public class Commitments {

    private static final String MUTATION = "planCommitment";
    private static final int LONGEST_PROMISE = 500;
    private static final int MOST_COMMITMENTS = 100;

    private final SupportStore store;
    private final RequestActs acts;
    private final RequestReads reads;
    private final RequestRights rights;
    private final StaffDirectory staff;
    private final Municipality municipality;

    Commitments(
            SupportStore store,
            RequestActs acts,
            RequestReads reads,
            RequestRights rights,
            StaffDirectory staff,
            Municipality municipality) {
        this.store = store;
        this.acts = acts;
        this.reads = reads;
        this.rights = rights;
        this.staff = staff;
        this.municipality = municipality;
    }

    /** What an act makes of a commitment. */
    @FunctionalInterface
    private interface Step extends BiFunction<Commitment, Deed, Outcome<Commitment>> {}

    public Outcome<CommitmentChanged> plan(PlanCommitment input, Viewer viewer) {
        Creation creation = Creation.of(viewer.id(), MUTATION, input.idempotencyKey(), input.withoutVersion());
        Outcome<RequestActs.Found> outcome = acts.make(
                input.ref(),
                viewer,
                SupportAct.PLAN_COMMITMENT,
                new RequestActs.Making(
                        creation,
                        request -> request.commitments().stream().map(Commitment::creation),
                        store::byCommitment),
                (standing, deed) -> plan(input, standing.request(), creation, deed));
        return changed(outcome, viewer, request -> planned(request, creation).orElseThrow());
    }

    private static Optional<Commitment> planned(SupportRequest request, Creation creation) {
        return request.commitments().stream()
                .filter(one -> one.creation().key().equals(creation.key()))
                .findFirst();
    }

    private Outcome<SupportRequest> plan(PlanCommitment input, SupportRequest request, Creation creation, Deed deed) {
        Checks checks = new Checks();
        checks.line("what", input.what(), 1, LONGEST_PROMISE);
        PersonalData.refuseBsn(checks, "what", input.what());
        checks.day("dueOn", input.dueOn());
        checks.must(!input.dueOn().isBefore(deed.today()), "dueOn", "error.notInThePast");
        checks.must(request.commitments().size() < MOST_COMMITMENTS, "what", "error.tooMany", MOST_COMMITMENTS);
        Optional<Account> facilitator =
                NodeId.fromOpaque(input.facilitatorId(), Account.TYPE).flatMap(staff::facilitator);
        checks.must(facilitator.isPresent(), "facilitatorId", "error.unknownFacilitator");
        return SupportRequests.checked(
                checks,
                () -> request.planned(commitment(input, facilitator.orElseThrow(), request, creation, deed), deed));
    }

    private Commitment commitment(
            PlanCommitment input, Account facilitator, SupportRequest request, Creation creation, Deed deed) {
        String department = facilitator.department();
        Holder holder = new Holder(
                facilitator.id(),
                facilitator.displayName(),
                department == null ? null : municipality.department(department));
        NodeId id = Commitment.id(request.id(), request.commitments().size() + 1);
        return Commitment.planned(id, input.what().strip(), holder, input.dueOn(), creation, deed.now());
    }

    public Outcome<CommitmentChanged> start(CommitmentRef ref, Viewer viewer) {
        return change(
                ref,
                viewer,
                CommitmentAct.START_COMMITMENT,
                null,
                (commitment, deed) -> Outcome.done(commitment.started(deed.now())));
    }

    public Outcome<CommitmentChanged> fulfil(CommitmentRef ref, @Nullable String remark, Viewer viewer) {
        return change(ref, viewer, CommitmentAct.FULFIL_COMMITMENT, remark, (commitment, deed) -> {
            Checks checks = new Checks();
            checks.optionalText("remark", remark, SupportRequests.LONGEST_REASON);
            return checks.failed()
                    ? Outcome.refused(checks.errors())
                    : Outcome.done(commitment.fulfilled(formalOrNull(remark), deed.now()));
        });
    }

    public Outcome<CommitmentChanged> postpone(CommitmentRef ref, String reason, LocalDate newDueOn, Viewer viewer) {
        return change(ref, viewer, CommitmentAct.POSTPONE_COMMITMENT, reason, (commitment, deed) -> {
            Checks checks = SupportRequests.text("reason", reason, SupportRequests.LONGEST_REASON);
            checks.day("newDueOn", newDueOn);
            checks.must(newDueOn.isAfter(commitment.dueOn()), "newDueOn", "error.laterThan", commitment.dueOn());
            checks.must(!newDueOn.isBefore(deed.today()), "newDueOn", "error.notInThePast");
            return checks.failed()
                    ? Outcome.refused(checks.errors())
                    : Outcome.done(commitment.postponed(newDueOn, PersonalData.formal(reason)));
        });
    }

    public Outcome<CommitmentChanged> cancel(CommitmentRef ref, String reason, Viewer viewer) {
        return change(ref, viewer, CommitmentAct.CANCEL_COMMITMENT, reason, (commitment, deed) -> {
            Checks checks = SupportRequests.text("reason", reason, SupportRequests.LONGEST_REASON);
            return checks.failed()
                    ? Outcome.refused(checks.errors())
                    : Outcome.done(commitment.cancelled(PersonalData.formal(reason), deed.now()));
        });
    }

    private Outcome<CommitmentChanged> change(
            CommitmentRef ref, Viewer viewer, CommitmentAct act, @Nullable String remark, Step step) {
        Optional<NodeId> id = NodeId.fromOpaque(ref.commitmentId(), Commitment.TYPE);
        Optional<NodeId> request = id.map(one -> new NodeId(SupportRequest.TYPE, Commitment.requestKey(one)));
        Outcome<RequestActs.Found> outcome = acts.write(
                request,
                "commitmentId",
                viewer,
                (found, standing) -> find(standing, id)
                        .map(commitment -> attempt(standing, commitment, ref, act, remark, step))
                        .orElseGet(() -> Outcome.refused(NotFoundError.at("commitmentId"))));
        return changed(outcome, viewer, changed -> find(changed, id).orElseThrow());
    }

    private static Optional<Commitment> find(RequestStanding standing, Optional<NodeId> id) {
        return find(standing.request(), id);
    }

    private static Optional<Commitment> find(SupportRequest request, Optional<NodeId> id) {
        return request.commitments().stream()
                .filter(commitment -> id.filter(commitment.id()::equals).isPresent())
                .findFirst();
    }

    private Outcome<SupportRequest> attempt(
            RequestStanding standing,
            Commitment commitment,
            CommitmentRef ref,
            CommitmentAct act,
            @Nullable String remark,
            Step step) {
        Optional<Actor.Role> role = rights.roleFor(act, standing, commitment);
        if (role.isEmpty()) {
            return Outcome.refused(RequestRights.noRole(standing, act.by(), Actor.Role.FACILITATOR));
        }
        if (ref.expectedVersion() != commitment.version()) {
            return Outcome.refused(new StaleVersionError(commitment.version()));
        }
        if (!act.isPossibleIn(commitment.status())) {
            return Outcome.refused(new NotAllowedNowError(
                    Phrase.of("error.notAllowedNow.commitment", commitment.status()),
                    List.of(),
                    rights.allowed(standing, commitment)));
        }
        Deed deed = acts.deed(standing, role.get());
        return step.apply(commitment, deed)
                .map(changed -> standing.request().with(changed, act, formalOrNull(remark), deed));
    }

    private static @Nullable String formalOrNull(@Nullable String text) {
        return text == null ? null : PersonalData.formal(text);
    }

    private Outcome<CommitmentChanged> changed(
            Outcome<RequestActs.Found> outcome,
            Viewer viewer,
            java.util.function.Function<SupportRequest, Commitment> which) {
        return switch (outcome) {
            case Outcome.Refused<RequestActs.Found> refused -> Outcome.refused(refused.errors());
            case Outcome.Done<RequestActs.Found> done ->
                reads.seen(outcome, viewer)
                        .map(seen -> new CommitmentChanged(
                                seen.commitment(which.apply(done.value().request())
                                                .id())
                                        .orElseThrow(),
                                seen));
        };
    }
}
