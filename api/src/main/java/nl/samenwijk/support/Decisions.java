package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.Accounts;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.mandate.Matter;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.Terms;
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
    private final Terms terms;
    private final RequestLetters letters;
    private final Municipality municipality;

    Decisions(
            RequestActs acts,
            RequestReads reads,
            RequestGuards guards,
            Schemes schemes,
            Mandates mandates,
            Accounts accounts,
            Terms terms,
            RequestLetters letters,
            Municipality municipality) {
        this.acts = acts;
        this.reads = reads;
        this.guards = guards;
        this.schemes = schemes;
        this.mandates = mandates;
        this.accounts = accounts;
        this.terms = terms;
        this.letters = letters;
        this.municipality = municipality;
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
                .outcome(input.outcome())
                .reasoning(SupportRequests.formal(input.reasoning()))
                .ground(rules.ground(scheme).orElseThrow())
                .amount(input.amount())
                .quantities(input.quantitiesOrNone())
                .obligations(obligations)
                .alternative(input.kept())
                .proposedBy(deed.actor())
                .proposedFrom(request.status())
                .build();
        return decided(decision, standing, deed);
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
                    SupportRequests.formal(one.text()),
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
        Checks checks = new Checks();
        checks.optionalText("remark", remark, SupportRequests.LONGEST_REASON);
        checks.must(agree || remark != null, "remark", "error.remarkNeeded");
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        if (!agree) {
            String why = SupportRequests.formal(Objects.requireNonNull(remark));
            return Outcome.done(request.notConfirmed(proposal.proposedFrom(), why, deed));
        }
        Mandate mandate = mandates.reaching(standing.viewer(), request.matter(deed.today()))
                .orElseThrow();
        return Outcome.done(
                request.confirmed(proposal.decided(deed.actor(), mandate, request.body(), deed.today()), deed));
    }

    public Outcome<SeenSupportRequest> announce(
            RequestRef ref,
            SupportOutcome.@Nullable Channel channel,
            @Nullable LocalDate announcedOn,
            @Nullable String decisionId,
            Viewer viewer) {
        return reads.seen(
                acts.change(
                        ref,
                        viewer,
                        SupportAct.ANNOUNCE_DECISION,
                        (standing, deed) -> announce(channel, announcedOn, decisionId, standing, deed)),
                viewer);
    }

    private Outcome<SupportRequest> announce(
            SupportOutcome.@Nullable Channel channel,
            @Nullable LocalDate announcedOn,
            @Nullable String decisionId,
            RequestStanding standing,
            Deed deed) {
        SupportRequest request = standing.request();
        SupportOutcome decision = request.lastDecision().orElseThrow();
        LocalDate decidedOn = Objects.requireNonNull(decision.decidedOn());
        LocalDate on = announcedOn == null ? deed.today() : announcedOn;
        Checks checks = new Checks();
        checks.must(channel != SupportOutcome.Channel.PORTAL, "channel", "error.noConsentToPortal");
        checks.must(!on.isBefore(decidedOn), "announcedOn", "error.notBefore", decidedOn);
        checks.must(!on.isAfter(deed.today()), "announcedOn", "error.notInTheFuture");
        checks.must(isThis(decision, decisionId), "decisionId", "error.unknownDecision");
        return SupportRequests.checked(checks, () -> announced(request, on, standing.plan(), deed));
    }

    private SupportRequest announced(SupportRequest request, LocalDate on, Initiative plan, Deed deed) {
        SupportRequest announced = request.announced(announcement(request, on), deed);
        return announced.announcedIn(letters.decision(announced, plan, on));
    }

    private static boolean isThis(SupportOutcome decision, @Nullable String opaqueId) {
        return opaqueId == null
                || NodeId.fromOpaque(opaqueId).filter(decision.id()::equals).isPresent();
    }

    /** By post, until a person can consent to the portal for this kind of message (Awb 2:8). The objection term starts on the next day. */
    private SupportOutcome.Announcement announcement(SupportRequest request, LocalDate on) {
        LocalDate until = request.nature() == Nature.ORDER ? terms.objection(on).lastDay() : null;
        return new SupportOutcome.Announcement(
                SupportOutcome.Channel.LETTER,
                on,
                until,
                SupportOutcome.remedyClause(request.nature(), request.body(), until, municipality.postalAddress()));
    }
}
