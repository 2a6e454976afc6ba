package nl.samenwijk.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.Accounts;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.ConflictOfInterestError;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.mandate.Matter;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deciding on requests: within a mandate, by a second person above it, and announcing what was decided. */
@Component
public class Decisions {

    private final RequestActs acts;
    private final RequestReads reads;
    private final RequestGuards guards;
    private final Schemes schemes;
    private final Mandates mandates;
    private final Accounts accounts;
    private final Announcements announcements;

    Decisions(
            RequestActs acts,
            RequestReads reads,
            RequestGuards guards,
            Schemes schemes,
            Mandates mandates,
            Accounts accounts,
            Announcements announcements) {
        this.acts = acts;
        this.reads = reads;
        this.guards = guards;
        this.schemes = schemes;
        this.mandates = mandates;
        this.accounts = accounts;
        this.announcements = announcements;
    }

    /** Decides within the own mandate; above it proposes, when somebody else's mandate would cover it. */
    public Outcome<SeenSupportRequest> decide(DecideSupport input, Viewer viewer) {
        return reads.seen(
                acts.change(
                        input.ref(),
                        viewer,
                        SupportAct.DECIDE_SUPPORT,
                        (standing, deed) -> decide(input, standing, deed)),
                viewer);
    }

    private Outcome<SupportRequest> decide(DecideSupport input, RequestStanding standing, Deed deed) {
        SupportRequest request = standing.request();
        Optional<UserError> tooSoon = outcomeGuard(input, standing, deed);
        if (tooSoon.isPresent()) {
            return Outcome.refused(acts.withAllowed(tooSoon.get(), standing));
        }
        Checks checks = new Checks();
        Optional<Scheme> scheme = schemes.find(request.schemeCode(), request.receivedOn());
        DecisionRules rules = new DecisionRules(request, input, deed.today(), checks);
        rules.check(scheme);
        List<Obligation> obligations = obligations(input, checks);
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        SupportOutcome decision = SupportOutcomeBuilder.builder()
                .id(NodeId.random(SupportOutcome.TYPE))
                .kind(kind(request, input))
                .outcome(input.outcome())
                .reasoning(PersonalData.formal(input.reasoning()))
                .ground(rules.ground(scheme).orElseThrow())
                .amount(input.amount())
                .quantities(input.quantitiesOrNone())
                .obligations(obligations)
                .alternative(input.kept())
                .departsFromAdviceBecause(formalOrNull(input.departsFromAdviceBecause()))
                .proposedBy(deed.actor())
                .proposedFrom(request.status())
                .build();
        return decided(decision, standing, deed);
    }

    /** After an objection it takes the place of the decision before. */
    private static DecisionKind kind(SupportRequest request, DecideSupport input) {
        return request.isJudgedAgain() ? DecisionKind.REVISION : DecisionKind.of(input.outcome());
    }

    private static @Nullable String formalOrNull(@Nullable String text) {
        return text == null ? null : PersonalData.formal(text);
    }

    /** Outside the review only leaving it unprocessed is possible, and that only after a chance to complete it. */
    private Optional<UserError> outcomeGuard(DecideSupport input, RequestStanding standing, Deed deed) {
        SupportRequest request = standing.request();
        if (input.outcome() == DecisionOutcome.NOT_PROCESSED) {
            return guards.unprocessed(request, deed.today());
        }
        return request.status() == SupportStatus.IN_REVIEW
                ? Optional.empty()
                : Optional.of(RequestGuards.notNow("error.now.onlyNotProcessed"));
    }

    private Outcome<SupportRequest> decided(SupportOutcome decision, RequestStanding standing, Deed deed) {
        SupportRequest request = standing.request();
        Matter matter = request.matter(deed.today()).withGranted(decision.granted());
        Optional<Mandate> own = mandates.reaching(standing.viewer(), matter);
        if (own.isPresent()) {
            return Outcome.done(
                    request.decided(decision.decided(deed.actor(), own.get(), request.body(), deed.today()), deed));
        }
        return guards.somebodyElse(standing, matter)
                ? Outcome.done(request.proposed(decision, deed))
                : Outcome.refused(new MandateExceededError(guards.cap(standing, matter), List.of("amount")));
    }

    private List<Obligation> obligations(DecideSupport input, Checks checks) {
        List<Obligation> obligations = new ArrayList<>();
        for (int i = 0; i < input.obligationsOrNone().size(); i++) {
            DecideSupport.NewObligation one = input.obligationsOrNone().get(i);
            obligations.add(new Obligation(
                    NodeId.random(Obligation.TYPE),
                    PersonalData.formal(one.text()),
                    one.dueOn(),
                    owner(one.owner(), checks.in("obligations", i)),
                    null,
                    null));
        }
        return obligations;
    }

    private Obligation.@Nullable Owner owner(@Nullable String opaqueId, Checks checks) {
        if (opaqueId == null) {
            return null;
        }
        Optional<Account> account = NodeId.fromOpaque(opaqueId, Account.TYPE).flatMap(accounts::find);
        checks.must(account.isPresent(), "owner", "error.unknownAccount");
        return account.map(found -> new Obligation.Owner(
                        found.id(), found.displayName(), found.roles().contains(Role.FACILITATOR)))
                .orElse(null);
    }

    /** The second person: who agrees has decided, who does not sends it back to where it was proposed from. */
    public Outcome<SeenSupportRequest> confirm(RequestRef ref, boolean agree, @Nullable String remark, Viewer viewer) {
        return reads.seen(
                acts.change(
                        ref,
                        viewer,
                        SupportAct.CONFIRM_DECISION,
                        (standing, deed) -> confirm(agree, remark, standing, deed)),
                viewer);
    }

    private Outcome<SupportRequest> confirm(
            boolean agree, @Nullable String remark, RequestStanding standing, Deed deed) {
        SupportRequest request = standing.request();
        SupportOutcome proposal = Objects.requireNonNull(request.proposal());
        Optional<UserError> barred = barred(agree, request, proposal);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Checks checks = new Checks();
        checks.optionalText("remark", remark, SupportRequests.LONGEST_REASON);
        checks.must(agree || remark != null, "remark", "error.remarkNeeded");
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        if (!agree) {
            String why = PersonalData.formal(Objects.requireNonNull(remark));
            return Outcome.done(request.notConfirmed(proposal.proposedFrom(), why, deed));
        }
        Mandate mandate = mandates.reaching(standing.viewer(), request.matter(deed.today()))
                .orElseThrow();
        return Outcome.done(
                request.confirmed(proposal.decided(deed.actor(), mandate, request.body(), deed.today()), deed));
    }

    /** What somebody proposed who declared an interest since cannot be agreed to: it goes back. */
    private static Optional<UserError> barred(boolean agree, SupportRequest request, SupportOutcome proposal) {
        boolean interested = proposal.proposedBy() != null
                && request.isInterestedIn(proposal.proposedBy().account());
        return agree && interested ? Optional.of(new ConflictOfInterestError()) : Optional.empty();
    }

    /** Makes a decision known: the answer to the request, a penalty, or what was decided on an objection. */
    public Outcome<SeenSupportRequest> announce(AnnounceDecision input, Viewer viewer) {
        return reads.seen(
                acts.change(
                        input.ref(),
                        viewer,
                        SupportAct.ANNOUNCE_DECISION,
                        (standing, deed) -> announcements.announce(input, standing, deed)),
                viewer);
    }

    /** The page of the letter that {@link #announce} would send now. Nothing is kept. */
    public Outcome<String> preview(PreviewLetter input, Viewer viewer) {
        return acts.look(
                RequestRef.of(input.supportRequestId(), null),
                viewer,
                SupportAct.ANNOUNCE_DECISION,
                (standing, deed) -> announcements.preview(input.announcement(), standing, deed));
    }
}
