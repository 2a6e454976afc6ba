package nl.samenwijk.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.facilitation.Holder;
import nl.samenwijk.identity.People;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.letter.Channel;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.mandate.MandateLine;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionBuilder;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.objection.Objector;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.term.TermSettings;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;

/** Requests without a store, and the rights and guards over them, with Dordrecht's schemes and mandates. */
final class Asked {

    static final int CONFIRM_WITHIN_DAYS = 28;
    static final Terms TERMS = new Terms(Holidays.computed(), TermSettings.defaults());
    static final Mandates MANDATES = new Mandates(TownFiles.dordrecht());
    static final ObjectionRights OBJECTION_RIGHTS = new ObjectionRights();
    static final Lateness LATENESS = new Lateness(TERMS);
    static final RequestGuards GUARDS = guards(People.directory());
    static final RequestRights RIGHTS =
            new RequestRights(Plans.coordination(), MANDATES, GUARDS, TownFiles.municipality());

    private static final Schemes SCHEMES = new Schemes(TownFiles.dordrecht());
    private static final Creation CREATION = new Creation("key", "fingerprint");

    private Asked() {}

    static RequestGuards guards(StaffDirectory staff) {
        return new RequestGuards(
                MANDATES,
                new SecondPerson(MANDATES, staff),
                new Places(TownFiles.dordrecht()),
                TERMS,
                OBJECTION_RIGHTS,
                LATENESS);
    }

    static final SupportNeed MONEY =
            new SupportNeed.FundingNeed("WIJKWENSEN", 80_000, "planten", List.of(new CostItem("planten", 80_000)));
    static final SupportNeed LOAN = new SupportNeed.MaterialLoanNeed(
            List.of(new ItemQuantity("hekken", 12)), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 3));
    static final SupportNeed ENFORCEMENT = new SupportNeed.EnforcementPresenceNeed(
            "Er wordt gedeald.", "het plein", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 3));

    /** At this moment, as the person in this role. */
    static Deed deed(String person, Actor.Role role, Instant now) {
        return deed(Plans.acting(person, role, now));
    }

    static Deed deed(Acting who) {
        return new Deed(who, TERMS, CONFIRM_WITHIN_DAYS);
    }

    static Deed byCoordinator(String day) {
        return deed("coordinator-centrum", Actor.Role.COORDINATOR, moment(day));
    }

    static Deed byInitiator(String day) {
        return deed("resident", Actor.Role.INITIATOR, moment(day));
    }

    static Deed byFacilitator(String day) {
        return deed("facilitator", Actor.Role.FACILITATOR, moment(day));
    }

    /** Ten in the morning of a day. */
    static Instant moment(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(TownClock.ZONE).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static SupportRequest received(SupportNeed need, Initiative plan, Deed deed) {
        return received(need, plan, 1, deed);
    }

    static SupportRequest received(SupportNeed need, Initiative plan, int number, Deed deed) {
        Scheme scheme = SCHEMES.defaultFor(need.kind(), deed.today()).orElseThrow();
        SupportRequestBuilder facts = SupportRequestBuilder.builder()
                .id(new NodeId(SupportRequest.TYPE, "request-" + number))
                .reference(plan.reference() + "-" + number)
                .number(number)
                .initiative(plan.id())
                .kind(need.kind())
                .nature(scheme.nature())
                .schemeCode(scheme.code())
                .body(scheme.body())
                .rule(scheme.term())
                .place(plan.place())
                .need(need)
                .explanation("Zonder dit lukt het niet.")
                .receivedOn(deed.today())
                .receivedAt(deed.now())
                .creation(CREATION);
        return SupportRequest.received(facts, deed);
    }

    /** Money for the resident's plan in Centrum, received on Monday 2 March 2026: due on Tuesday 28 April, because of King's Day. */
    static SupportRequest received() {
        return received(MONEY, Plans.published("resident"), byInitiator("2026-03-02"));
    }

    static SupportRequest taken() {
        return received().taken(byCoordinator("2026-03-03"));
    }

    static SupportRequest inReview() {
        return taken().underReview(byCoordinator("2026-03-04"));
    }

    static SupportRequest decided(DecisionOutcome outcome) {
        Deed deed = byCoordinator("2026-03-05");
        return inReview().decided(decision(outcome, inReview(), deed, List.of()), deed);
    }

    static SupportRequest facilitating() {
        return announced(decided(DecisionOutcome.GRANTED));
    }

    static SupportRequest facilitating(List<Obligation> obligations) {
        Deed deed = byCoordinator("2026-03-05");
        return announced(inReview()
                .decided(decision(DecisionOutcome.GRANTED_WITH_OBLIGATIONS, inReview(), deed, obligations), deed));
    }

    static SupportRequest announced(SupportRequest decided) {
        return announced(decided, byCoordinator("2026-03-06"));
    }

    static SupportRequest announced(SupportRequest decided, Deed deed) {
        LocalDate until = TERMS.objection(deed.today()).lastDay();
        return decided.announced(
                decided.lastDecision().orElseThrow(),
                new SupportOutcome.Announcement(
                        Channel.LETTER,
                        deed.today(),
                        until,
                        SupportOutcome.remedyClause(decided.nature(), decided.body(), until, "Postbus 8")),
                deed);
    }

    static SupportOutcome proposal(
            DecisionOutcome outcome, SupportRequest request, Deed deed, List<Obligation> obligations, long granted) {
        boolean money = request.kind() == SupportKind.FUNDING && outcome.isGrant();
        return SupportOutcomeBuilder.builder()
                .id(new NodeId(
                        SupportOutcome.TYPE, "decision-" + (request.decisions().size() + 1)))
                .kind(request.isJudgedAgain() ? DecisionKind.REVISION : DecisionKind.of(outcome))
                .outcome(outcome)
                .reasoning("Het past bij de wijk.")
                .ground(SCHEMES.find(request.schemeCode(), request.receivedOn()).orElseThrow().grounds().stream()
                        .filter(ground -> ground.allows(outcome))
                        .findFirst()
                        .orElseThrow())
                .amount(money ? granted : null)
                .quantities(List.of())
                .obligations(obligations)
                .alternative(outcome.withholds() ? "Vraag het de vereniging." : null)
                .proposedBy(deed.actor())
                .proposedFrom(request.status())
                .build();
    }

    static SupportOutcome decision(
            DecisionOutcome outcome, SupportRequest request, Deed deed, List<Obligation> obligations) {
        Mandate mandate = MANDATES.of(People.named("coordinator-centrum"), request.matter(deed.today()))
                .orElseThrow();
        return proposal(outcome, request, deed, obligations, 80_000)
                .decided(deed.actor(), mandate, request.body(), deed.today());
    }

    /** Against the last announced decision, or waiting for the one that is to come. */
    static SupportRequest objected(SupportRequest request, Deed deed) {
        Optional<SupportOutcome> against = request.announcedDecision();
        Objection objection = ObjectionBuilder.builder()
                .id(Objection.id(request.id(), request.objections().size() + 1))
                .decision(against.map(SupportOutcome::id).orElse(null))
                .decisionAnnouncedOn(against.map(SupportOutcome::announcement)
                        .map(SupportOutcome.Announcement::on)
                        .orElse(null))
                .objector(new Objector(deed.actor().account(), deed.actor().displayName()))
                .text("De kraan komt voor mijn raam.")
                .additions(List.of())
                .lodgedOn(deed.today())
                .committee(false)
                .since(deed.now())
                .letters(List.of())
                .creation(CREATION)
                .build();
        return ObjectionChanges.lodged(request, objection, deed);
    }

    /** The last objection, within the mandate of a decision maker. */
    static SupportRequest onObjection(SupportRequest request, ObjectionOutcome outcome, Deed deed) {
        Mandate mandate = MANDATES.of(People.named("decision-maker-3"), request.matter(deed.today()))
                .orElseThrow();
        MandateLine line =
                MandateLine.of(deed.actor().displayName(), deed.actor().account(), request.body(), mandate);
        Verdict verdict = new Verdict(outcome, "Het raam blijft vrij.", deed.today(), line, null, null);
        return ObjectionChanges.decided(request, request.objections().getLast().id(), verdict, deed);
    }

    /** What was decided on the last objection. */
    static SupportRequest announcedOnObjection(SupportRequest request, Deed deed) {
        LocalDate until = TERMS.appeal(deed.today()).lastDay();
        Verdict.Announcement how =
                new Verdict.Announcement(deed.today(), until, Phrase.of("remedy.appeal", until, "De rechtbank"));
        return ObjectionChanges.announced(
                request, request.objections().getLast().id(), how, deed);
    }

    static Obligation obligation(int number, String dueOn, Obligation.@Nullable Owner owner) {
        return new Obligation(
                new NodeId(Obligation.TYPE, "obligation-" + number),
                "Stuur een foto.",
                LocalDate.parse(dueOn),
                owner,
                null,
                null);
    }

    static Obligation.Owner owner(String person, boolean isFacilitator) {
        return new Obligation.Owner(People.id(person), People.named(person).displayName(), isFacilitator);
    }

    static Commitment commitment(SupportRequest request, String facilitator, LocalDate dueOn, Instant now) {
        Viewer viewer = People.named(facilitator);
        Holder holder = new Holder(viewer.id(), viewer.displayName(), new LocalText("Openbare ruimte", "Public space"));
        NodeId id = Commitment.id(request.id(), request.commitments().size() + 1);
        return Commitment.planned(id, "Kraan plaatsen", holder, dueOn, CREATION, now);
    }

    static SupportRequest planned(SupportRequest request, String facilitator, String dueOn, String on) {
        Deed deed = byCoordinator(on);
        return request.planned(commitment(request, facilitator, day(dueOn), deed.now()), deed);
    }

    static SupportRequest fulfilled(SupportRequest request, int number, String on) {
        Deed deed = byFacilitator(on);
        Commitment one = request.commitments().get(number - 1);
        return request.with(one.fulfilled(null, deed.now()), CommitmentAct.FULFIL_COMMITMENT, null, deed);
    }

    static SupportRequest cancelled(SupportRequest request, int number, String on) {
        Deed deed = byFacilitator(on);
        Commitment one = request.commitments().get(number - 1);
        return request.with(
                one.cancelled("Het kan niet.", deed.now()), CommitmentAct.CANCEL_COMMITMENT, "Het kan niet.", deed);
    }

    static RequestStanding standing(String person, SupportRequest request, Initiative plan, LocalDate today) {
        return standing(People.named(person), request, plan, today);
    }

    static RequestStanding standing(Viewer viewer, SupportRequest request, Initiative plan, LocalDate today) {
        return RIGHTS.standing(viewer, request, plan, today);
    }
}
