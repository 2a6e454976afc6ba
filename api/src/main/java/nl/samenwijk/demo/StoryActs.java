package nl.samenwijk.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenwijk.complaint.ComplaintFindings;
import nl.samenwijk.complaint.Complaints;
import nl.samenwijk.complaint.LodgeComplaint;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.identity.demo.DemoMode;
import nl.samenwijk.identity.demo.DemoPeople;
import nl.samenwijk.initiative.EditInitiative;
import nl.samenwijk.initiative.InitiativeRef;
import nl.samenwijk.initiative.Initiatives;
import nl.samenwijk.initiative.ProposeInitiative;
import nl.samenwijk.shared.Change;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.support.AdviceAsked;
import nl.samenwijk.support.AnnounceDecision;
import nl.samenwijk.support.Commitments;
import nl.samenwijk.support.DecideSupport;
import nl.samenwijk.support.Decisions;
import nl.samenwijk.support.PlanCommitment;
import nl.samenwijk.support.RequestRef;
import nl.samenwijk.support.RequestSupport;
import nl.samenwijk.support.SeenSupportRequest;
import nl.samenwijk.support.SupportNeed;
import nl.samenwijk.support.SupportRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Does the acts of stories by the use cases that people use: nothing in a story can happen that could not happen to a person. */
@Component
@Conditional(DemoMode.class)
class StoryActs {

    private static final Map<String, Class<? extends SupportNeed>> NEEDS = Map.of(
            "funding", SupportNeed.FundingNeed.class,
            "permit", SupportNeed.PermitNeed.class,
            "materialLoan", SupportNeed.MaterialLoanNeed.class,
            "expertise", SupportNeed.ExpertiseNeed.class,
            "space", SupportNeed.SpaceNeed.class,
            "publicSpaceWork", SupportNeed.PublicSpaceWorkNeed.class,
            "communication", SupportNeed.CommunicationNeed.class,
            "enforcementPresence", SupportNeed.EnforcementPresenceNeed.class,
            "partnerLink", SupportNeed.PartnerLinkNeed.class,
            "training", SupportNeed.TrainingNeed.class);

    private final Initiatives initiatives;
    private final SupportRequests requests;
    private final Decisions decisions;
    private final Commitments commitments;
    private final Complaints complaints;
    private final DemoPeople people;

    StoryActs(
            Initiatives initiatives,
            SupportRequests requests,
            Decisions decisions,
            Commitments commitments,
            Complaints complaints,
            DemoPeople people) {
        this.initiatives = initiatives;
        this.requests = requests;
        this.decisions = decisions;
        this.commitments = commitments;
        this.complaints = complaints;
        this.people = people;
    }

    /** What makes something new can be told again: it has a key of its own and is found instead. */
    static boolean creates(Story.Step step) {
        return step.act().equals("proposeInitiative")
                || step.act().equals("requestSupport")
                || step.act().equals("planCommitment")
                || step.act().equals("lodgeComplaint");
    }

    Outcome<?> act(String story, Story.Step step, StoryInput input, Told told) {
        Viewer viewer = people.viewer(step.by());
        return switch (step.act()) {
            case "proposeInitiative" -> initiatives.propose(proposal(story, input, viewer), viewer);
            case "editInitiative" -> initiatives.edit(edit(input, told), viewer);
            case "submitInitiative" -> initiatives.submit(told.initiative(), viewer);
            case "publishInitiative" -> initiatives.publish(told.initiative(), viewer);
            case "returnInitiative" -> initiatives.giveBack(told.initiative(), input.text("reason"), viewer);
            case "rejectInitiative" ->
                initiatives.reject(told.initiative(), input.text("reason"), input.text("alternative"), viewer);
            case "startInitiative" -> initiatives.start(told.initiative(), viewer);
            case "holdInitiative" ->
                initiatives.hold(told.initiative(), input.text("reason"), input.day("until"), viewer);
            case "resumeInitiative" -> initiatives.resume(told.initiative(), viewer);
            case "completeInitiative" -> initiatives.complete(told.initiative(), input.text("outcome"), viewer);
            case "withdrawInitiative" -> initiatives.withdraw(told.initiative(), input.text("reason"), viewer);
            case "takeDownInitiative" ->
                initiatives.takeDown(told.initiative(), input.text("reason"), input.text("ground"), viewer);
            case "requestSupport" -> requests.request(request(story, step, input, told), viewer);
            case "planCommitment" -> commitments.plan(promise(story, step, input, told), viewer);
            case "startCommitment" -> commitments.start(told.commitment(step.on()), viewer);
            case "fulfilCommitment" ->
                commitments.fulfil(told.commitment(step.on()), input.optionalText("remark"), viewer);
            case "postponeCommitment" ->
                commitments.postpone(told.commitment(step.on()), input.text("reason"), input.day("newDueOn"), viewer);
            case "cancelCommitment" -> commitments.cancel(told.commitment(step.on()), input.text("reason"), viewer);
            case "lodgeComplaint" -> complaints.lodge(complaint(story, step, input, told), viewer);
            case "postponeComplaint" -> complaints.postpone(told.complaint(step.on()), input.text("reason"), viewer);
            case "answerComplaint" ->
                complaints.answer(
                        told.complaint(step.on()),
                        ComplaintFindings.valueOf(input.text("findings")),
                        input.text("answer"),
                        viewer);
            default -> onRequest(step, input, told, viewer);
        };
    }

    private Outcome<SeenSupportRequest> onRequest(Story.Step step, StoryInput input, Told told, Viewer viewer) {
        RequestRef ref = told.request(step.on());
        return switch (step.act()) {
            case "takeSupportRequest" -> requests.take(ref, viewer);
            case "askToComplete" ->
                requests.askToComplete(ref, input.text("question"), input.optionalDay("deadline"), viewer);
            case "completeSupportRequest" -> requests.complete(ref, input.text("answer"), null, null, viewer);
            case "stillIncomplete" -> requests.stillIncomplete(ref, input.text("reason"), viewer);
            case "startReview" -> requests.startReview(ref, viewer);
            case "extendDecisionTerm" -> requests.extendTerm(ref, input.text("reason"), input.day("newDueOn"), viewer);
            case "askAdvice" -> requests.askAdvice(ref, input.text("question"), input.day("dueOn"), viewer);
            case "giveAdvice" ->
                requests.giveAdvice(
                        ref, AdviceAsked.Opinion.valueOf(input.text("advice")), input.text("reasoning"), viewer);
            case "endAdvice" -> requests.endAdvice(ref, input.text("reason"), viewer);
            case "decideSupport" -> decisions.decide(decision(ref, input), viewer);
            case "confirmDecision" -> decisions.confirm(ref, input.yes("agree"), input.optionalText("remark"), viewer);
            case "announceDecision" -> decisions.announce(announcement(ref, input), viewer);
            case "withdrawSupportRequest" -> requests.withdraw(ref, input.text("reason"), viewer);
            case "confirmDelivery" -> requests.confirmDelivery(ref, viewer);
            case "reportNotDelivered" -> requests.reportNotDelivered(ref, input.text("reason"), viewer);
            case "meetObligation" ->
                requests.meetObligation(ref, obligation(step, told), input.optionalText("remark"), viewer);
            case "closeSupportRequest" -> requests.close(ref, input.optionalText("reason"), viewer);
            default -> throw new IllegalArgumentException("no story knows the act " + step.act());
        };
    }

    /** {@code onBehalfOf: own} is the organisation that this person acts for. */
    private static ProposeInitiative proposal(String story, StoryInput input, Viewer viewer) {
        Map<String, Object> besides = new HashMap<>(Map.of("idempotencyKey", key(story)));
        if (input.optionalText("onBehalfOf") != null) {
            besides.put("onBehalfOf", organisation(viewer));
        }
        return input.as(ProposeInitiative.class, besides);
    }

    private static String organisation(Viewer viewer) {
        return viewer.organisations().getFirst().id().opaque();
    }

    private static EditInitiative edit(StoryInput input, Told told) {
        InitiativeRef ref = told.initiative();
        return new EditInitiative(
                ref.initiativeId(),
                ref.expectedVersion(),
                input.change("title", String.class),
                input.change("summary", String.class),
                input.change("description", String.class),
                Change.none(),
                Change.none(),
                input.change("startsOn", LocalDate.class),
                Change.none(),
                Change.none());
    }

    private RequestSupport request(String story, Story.Step step, StoryInput input, Told told) {
        Map.Entry<String, Object> need = input.need();
        return new RequestSupport(
                told.initiative().initiativeId(),
                key(story + "/" + step.as()),
                input.text("explanation"),
                input.convert(need.getValue(), Objects.requireNonNull(NEEDS.get(need.getKey()))),
                input.optionalText("schemeCode"),
                coSigner(input),
                input.optionalDay("receivedOn"));
    }

    /** About the request that is named; else about the initiative. */
    private static LodgeComplaint complaint(String story, Story.Step step, StoryInput input, Told told) {
        return new LodgeComplaint(
                key(story + "/" + step.as()),
                input.text("text"),
                step.on() == null ? null : told.request(step.on()).supportRequestId(),
                step.on() == null ? told.initiative().initiativeId() : null,
                input.optionalText("onBehalfOf"),
                input.optionalDay("receivedOn"));
    }

    /** The organisation of the person who is named. */
    private @Nullable String coSigner(StoryInput input) {
        String person = input.optionalText("coSigner");
        return person == null ? null : organisation(people.viewer(person));
    }

    private PlanCommitment promise(String story, Story.Step step, StoryInput input, Told told) {
        RequestRef ref = told.request(step.on());
        return new PlanCommitment(
                ref.supportRequestId(),
                Math.toIntExact(ref.version()),
                key(story + "/" + step.as()),
                input.text("what"),
                people.viewer(input.text("facilitator")).id().opaque(),
                input.day("dueOn"));
    }

    private static DecideSupport decision(RequestRef ref, StoryInput input) {
        return input.as(
                DecideSupport.class,
                Map.of("supportRequestId", ref.supportRequestId(), "expectedVersion", ref.version()));
    }

    private static AnnounceDecision announcement(RequestRef ref, StoryInput input) {
        return new AnnounceDecision(
                ref.supportRequestId(),
                Math.toIntExact(ref.version()),
                null,
                input.optionalDay("announcedOn"),
                null,
                null);
    }

    /** The first obligation that is not met. */
    private static String obligation(Story.Step step, Told told) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(told.requestNamed(step.on()).decision())
                                .obligations())
                .stream()
                .filter(one -> one.metOn() == null)
                .findFirst()
                .orElseThrow()
                .id()
                .opaque();
    }

    private static UUID key(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
