package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.support.SupportAct;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/**
 * In state after state everybody tries every act of the tables: what {@code allowedActions} lists is accepted, everything else is refused, and never as a fault of
 * the input. After an act that was accepted all is put back as it was.
 */
@TravellingTown
@Tag("any-engine")
class WhatIsAllowedIsTrueIT {

    private static final List<String> PEOPLE = List.of(
            "resident",
            "neighbour",
            "coordinator-centrum",
            "coordinator-oost",
            "coordinator-desk",
            "decision-maker",
            "facilitator",
            "steering-centrum",
            "moderator");

    /** Who can have a part in an objection, or in a decision that comes late. */
    private static final List<String> CONCERNED = List.of(
            "resident", "neighbour", "coordinator-centrum", "coordinator-desk", "decision-maker", Objecting.OBJECTOR);

    private static final Set<String> REFUSALS = Set.of(
            "NOT_ALLOWED_NOW",
            "FORBIDDEN",
            "NOT_FOUND",
            "TERM_PASSED",
            "FOUR_EYES",
            "MANDATE_EXCEEDED",
            "CONFLICT_OF_INTEREST",
            "OPEN_REQUESTS");

    /** An objection can be the wrong one among several. */
    private static final Set<String> REFUSALS_OF_OBJECTIONS =
            Stream.concat(REFUSALS.stream(), Stream.of("INVALID_INPUT")).collect(Collectors.toSet());

    private static final Set<String> NEEDS_AN_OBJECTION = Set.of(
            "ASK_OBJECTION_GROUNDS",
            "ADD_OBJECTION_GROUNDS",
            "WITHDRAW_OBJECTION",
            "POSTPONE_OBJECTION_DECISION",
            "DECIDE_OBJECTION");

    /** Done with one objection, also when it is an act on the request itself. */
    private static final Set<SupportAct> ON_ONE_OBJECTION = EnumSet.of(
            SupportAct.ASK_OBJECTION_GROUNDS,
            SupportAct.ADD_OBJECTION_GROUNDS,
            SupportAct.WITHDRAW_OBJECTION,
            SupportAct.POSTPONE_OBJECTION_DECISION,
            SupportAct.RECORD_HEARING,
            SupportAct.DECIDE_OBJECTION,
            SupportAct.ANNOUNCE_DECISION,
            SupportAct.GIVE_NOTICE_OF_DEFAULT,
            SupportAct.FIX_PENALTY);

    private static final String NODE = "query Q($id: ID!) { node(id: $id) {"
            + " ... on Initiative { allowedActions } ... on SupportRequest { allowedActions objections { id allowedActions } } ... on Commitment { allowedActions } } }";

    @Autowired
    private TimeMachine time;

    @Autowired
    private MongoDatabaseFactory databases;

    @LocalServerPort
    private int port;

    private final SoftAssertions all = new SoftAssertions();
    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Objecting objecting;
    private String facilitator = "";

    /** The objections to the request that is tried. */
    private final List<String> known = new ArrayList<>();

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        objecting = new Objecting(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        facilitator = tales.facilitator("Kees Vos");
    }

    @Test
    void onAPlan() {
        Thing draft = tales.draft("resident");
        everybodyTries(draft, InitiativeAct.values());
        Thing plan = tales.submitted("resident");
        everybodyTries(plan, InitiativeAct.values());
        coordinator.does("Publish", plan);
        everybodyTries(plan, InitiativeAct.values());
        resident.does("Start", plan);
        tales.asked("resident", plan, Tales.loan());
        everybodyTries(plan, InitiativeAct.values());
        resident.does("Hold", plan, "reason", "Het is winter.", "until", time.inDays(5));
        everybodyTries(plan, InitiativeAct.values());
        resident.does("Withdraw", plan, "reason", "Wij gaan verhuizen.");
        everybodyTries(plan, InitiativeAct.values());
        all.assertAll();
    }

    @Test
    void onARequestUntilItIsDecided() {
        Thing request = tales.received("resident");
        everybodyTries(request, SupportAct.values());
        coordinator.does("Take", request);
        everybodyTries(request, SupportAct.values());
        coordinator.does("AskToComplete", request, "question", "Wie geeft water?", "deadline", time.inDays(14));
        everybodyTries(request, SupportAct.values());
        time.days(15);
        everybodyTries(request, SupportAct.values());
        coordinator.does("StartReview", request);
        everybodyTries(request, SupportAct.values());
        coordinator.does("AskAdvice", request, "question", "Wat vindt u?", "dueOn", time.inDays(3));
        everybodyTries(request, SupportAct.values());
        coordinator.does("EndAdvice", request, "reason", "Het duurt te lang.");
        tales.grant(request, "coordinator-centrum", 80_000).done();
        everybodyTries(request, SupportAct.values());
        all.assertAll();
    }

    @Test
    void onARequestThatASecondPersonDecides() {
        Thing request = tales.inReview("resident", Tales.funding(200_000));
        tales.grant(request, "coordinator-centrum", 200_000).done();
        assertThat(request.status()).isEqualTo("AWAITING_SECOND_APPROVAL");
        everybodyTries(request, SupportAct.values());
        all.assertAll();
    }

    @Test
    void onARequestThatIsCarriedOut() {
        Thing request = tales.facilitating("resident");
        everybodyTries(request, SupportAct.values());
        Thing commitment = tales.promised(request);
        everybodyTries(request, SupportAct.values());
        everybodyTries(commitment, CommitmentAct.values());
        town.as("facilitator").does("FulfilCommitment", commitment);
        everybodyTries(commitment, CommitmentAct.values());
        everybodyTries(request, SupportAct.values());
        time.days(29);
        everybodyTries(request, SupportAct.values());
        resident.does("ConfirmDelivery", request);
        everybodyTries(request, SupportAct.values());
        coordinator.does("CloseRequest", request);
        everybodyTries(request, SupportAct.values());
        all.assertAll();
    }

    /** Before the decision it waits for that; after the announcement it is to be decided, by who took no part. */
    @Test
    void onARequestThatIsObjectedTo() {
        Thing request = objecting.objected(tales.inReview("resident"));
        known.add(objecting.objection(request));
        theConcernedTry(request);
        tales.grant(request, "coordinator-centrum", 80_000).done();
        coordinator.does("Announce", request);
        theConcernedTry(request);
        known.add(byPost(request));
        objecting.decided(coordinator.looksAt(request), "DISMISSED");
        theConcernedTry(request);
        objecting.announced(request);
        theConcernedTry(request);
        all.assertAll();
    }

    /** Of somebody without an account, for whom the desk acts. */
    private String byPost(Thing request) {
        return objecting
                .lodge("coordinator-desk", request, "onBehalfOf", "Riet de Bruin")
                .done()
                .text("supportRequest.objections.1.id");
    }

    @Test
    void onARequestThatIsDecidedAgain() {
        Thing request = objecting.objected(tales.facilitating("resident"));
        known.add(objecting.objection(request));
        objecting.decided(request, "UPHELD");
        coordinator.looksAt(request);
        assertThat(request.status()).isEqualTo("IN_REVIEW");
        theConcernedTry(request);
        all.assertAll();
    }

    @Test
    void onAnObjectionThatIsDecidedLate() {
        Thing request = objecting.objected(tales.facilitating("resident"));
        known.add(objecting.objection(request));
        time.days(200);
        theConcernedTry(request);
        objecting
                .onObjection(Objecting.OBJECTOR, "giveNoticeOfDefault", request, "idempotencyKey", Tales.key())
                .done();
        time.days(70);
        theConcernedTry(request);
        all.assertAll();
    }

    /** The most that it can cost is above the mandate of the coordinator. */
    @Test
    void onARequestThatIsDecidedLate() {
        Thing request = tales.inReview("resident");
        time.days(70);
        theConcernedTry(request);
        objecting
                .act("resident", "giveNoticeOfDefault", request, "idempotencyKey", Tales.key())
                .done();
        time.days(20);
        theConcernedTry(request);
        time.days(60);
        theConcernedTry(request);
        objecting.act(Objecting.DECIDER, "fixPenalty", request).done();
        theConcernedTry(request);
        all.assertAll();
    }

    /** The desk takes over, and a change that waits is judged before another is asked for. */
    @Test
    void onARequestInWhichTheCoordinatorHasAnInterest() {
        Thing request = tales.inReview("resident");
        objecting
                .act("resident", "amendRequest", request, "explanation", "De kraan komt links.", "minor", true)
                .done();
        theConcernedTry(request);
        objecting
                .act("coordinator-centrum", "declareConflict", request, "reason", "Mijn zus woont ernaast.")
                .done();
        theConcernedTry(request);
        objecting
                .act("coordinator-desk", "forwardRequest", request, "to", "Waterschap", "reason", "Het is hun dijk.")
                .done();
        town.as("coordinator-desk").looksAt(request);
        theConcernedTry(request);
        all.assertAll();
    }

    private void theConcernedTry(Thing request) {
        tried(CONCERNED, request, SupportAct.values());
    }

    private void everybodyTries(Thing thing, Enum<?>[] acts) {
        tried(PEOPLE, thing, acts);
    }

    private void tried(List<String> people, Thing thing, Enum<?>[] acts) {
        Kept kept = new Kept(databases.getMongoDatabase(), thing);
        for (String name : people) {
            Person person = town.as(name);
            JsonNode seen = read(person, thing);
            Map<String, Set<String>> ofObjections = seen == null ? Map.of() : listedOfObjections(seen);
            Set<String> accepted = Arrays.stream(acts)
                    .map(Enum::name)
                    .filter(act -> isAccepted(person, act, thing, kept))
                    .collect(Collectors.toCollection(TreeSet::new));
            known.forEach(objection -> {
                Set<String> here = acceptedOn(objection, person, thing, kept);
                accepted.addAll(here);
                all.assertThat(here)
                        .as("what %s can do with the objection when it is %s", name, thing.status())
                        .isEqualTo(ofObjections.getOrDefault(objection, Set.of()));
            });
            all.assertThat(accepted)
                    .as("what %s can do when it is %s", name, thing.status())
                    .isEqualTo(seen == null ? Set.of() : listed(seen));
        }
    }

    private static Map<String, Set<String>> listedOfObjections(JsonNode seen) {
        Map<String, Set<String>> listed = new LinkedHashMap<>();
        seen.path("objections").forEach(one -> listed.put(one.get("id").asString(), listed(one)));
        return listed;
    }

    private Set<String> acceptedOn(String objection, Person person, Thing thing, Kept kept) {
        return ON_ONE_OBJECTION.stream()
                .map(Enum::name)
                .filter(act -> isAccepted(person, act, thing, kept, Map.of("objectionId", objection)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(JsonNode seen) {
        return seen.get("allowedActions").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable JsonNode read(Person person, Thing thing) {
        return person.ask(NODE, "id", thing.id()).root();
    }

    /** What can only be done with an objection is tried with each of those there are. */
    private boolean isAccepted(Person person, String act, Thing thing, Kept kept) {
        return !NEEDS_AN_OBJECTION.contains(act) && isAccepted(person, act, thing, kept, Map.of());
    }

    private boolean isAccepted(Person person, String act, Thing thing, Kept kept, Map<String, Object> more) {
        Map<String, Object> input = new LinkedHashMap<>(input(act, thing));
        input.putAll(more);
        if (!act.equals("REQUEST_SUPPORT")) {
            input.put("expectedVersion", thing.version());
        }
        input.put(idField(act), thing.id());
        Answer answer = person.run(operation(act), "input", input);
        if (answer.refusals().isEmpty() && answer.codes().isEmpty()) {
            kept.putBack();
            return true;
        }
        all.assertThat(more.isEmpty() ? REFUSALS : REFUSALS_OF_OBJECTIONS)
                .as("%s by %s: %s", act, person.name(), answer.body())
                .containsAll(answer.refusals())
                .hasSizeGreaterThan(answer.codes().size());
        return false;
    }

    private static String idField(String act) {
        boolean isCommitments =
                Arrays.stream(CommitmentAct.values()).anyMatch(one -> one.name().equals(act));
        boolean isPlans =
                Arrays.stream(InitiativeAct.values()).anyMatch(one -> one.name().equals(act));
        return isCommitments ? "commitmentId" : isPlans ? "initiativeId" : "supportRequestId";
    }

    /** That of the mutation with the same words. */
    private static String operation(String act) {
        String words = Pattern.compile("_")
                .splitAsStream(act)
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Town.operationFor(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    /** What is given with an act, so that nothing is wrong with it. */
    private Map<String, Object> input(String act, Thing thing) {
        return switch (act) {
            case "EDIT_INITIATIVE" -> Map.of("title", "Een tuin voor iedereen");
            case "RETURN_INITIATIVE",
                    "WITHDRAW_INITIATIVE",
                    "STILL_INCOMPLETE",
                    "END_ADVICE",
                    "WITHDRAW_SUPPORT_REQUEST",
                    "REPORT_NOT_DELIVERED",
                    "CLOSE_SUPPORT_REQUEST",
                    "POSTPONE_OBJECTION_DECISION",
                    "DECLARE_CONFLICT",
                    "CANCEL_COMMITMENT" -> Map.of("reason", "Dat is beter.");
            case "REJECT_INITIATIVE" -> Map.of("reason", "Geen plan.", "alternative", "Vraag het de vereniging.");
            case "TAKE_DOWN_INITIATIVE" -> Map.of("reason", "Het beledigt iemand.", "ground", "huisregels");
            case "HOLD_INITIATIVE" -> Map.of("reason", "Het is winter.", "until", time.inDays(20));
            case "COMPLETE_INITIATIVE" -> Map.of("outcome", "De tuin is er.");
            case "REQUEST_SUPPORT" ->
                Map.of(
                        "idempotencyKey", Tales.key(),
                        "explanation", "Zonder dit lukt het niet.",
                        "need", Tales.loan());
            case "ASK_TO_COMPLETE" -> Map.of("question", "Wie geeft water?", "deadline", time.inDays(14));
            case "COMPLETE_SUPPORT_REQUEST" -> Map.of("answer", "De buren.");
            case "EXTEND_DECISION_TERM" ->
                Map.of("reason", "Wij moeten meer weten.", "newDueOn", laterWorkingDay(thing));
            case "ASK_ADVICE" -> Map.of("question", "Wat vindt u?", "dueOn", time.inDays(3));
            case "GIVE_ADVICE" -> Map.of("advice", "POSITIVE", "reasoning", "Goed voor de straat.");
            case "DECIDE_SUPPORT" -> decision(thing);
            case "CONFIRM_DECISION" -> Map.of("agree", true);
            case "PLAN_COMMITMENT" ->
                Map.of(
                        "idempotencyKey",
                        Tales.key(),
                        "what",
                        "Kraan plaatsen",
                        "facilitatorId",
                        facilitator,
                        "dueOn",
                        time.inDays(20));
            case "POSTPONE_COMMITMENT" -> Map.of("reason", "De kraan is er niet.", "newDueOn", time.inDays(90));
            case "MEET_OBLIGATION" -> Map.of("obligationId", thing.id());
            case "LODGE_OBJECTION" -> Map.of("idempotencyKey", Tales.key(), "text", "Het is te luid.");
            case "GIVE_NOTICE_OF_DEFAULT" -> Map.of("idempotencyKey", Tales.key());
            case "ASK_OBJECTION_GROUNDS" -> Map.of("question", "Waarom?", "deadline", time.inDays(14));
            case "ADD_OBJECTION_GROUNDS" -> Map.of("text", "Ik slaap daar.");
            case "RECORD_HEARING" -> Map.of("heardOn", time.inDays(0), "report", "Het is gezegd.");
            case "DECIDE_OBJECTION" -> Map.of("outcome", "UPHELD", "reasoning", "Het is te luid.");
            case "SUSPEND_TERM" ->
                Map.of("kind", "CONSENT", "from", dueOn(thing), "until", dueOn(thing), "reason", "Dat is beter.");
            case "AMEND_REQUEST" -> Map.of("explanation", "Links.", "minor", true);
            case "FORWARD_REQUEST" -> Map.of("to", "Waterschap", "reason", "Het is hun dijk.");
            default -> Map.of();
        };
    }

    private static Map<String, Object> decision(Thing request) {
        return request.status().equals("IN_REVIEW")
                ? Map.of("outcome", "GRANTED", "reasoning", "Het past.", "groundCode", "PURPOSE", "amount", 80_000)
                : Map.of("outcome", "NOT_PROCESSED", "reasoning", "Het bleef leeg.", "groundCode", "AWB_4_5");
    }

    /** Of a request without a term to keep it matters to nobody. */
    private String dueOn(Thing request) {
        String dueOn = request.seen().at("/term/dueOn").asString("");
        return dueOn.isEmpty() ? time.inDays(0) : dueOn;
    }

    private String laterWorkingDay(Thing request) {
        LocalDate day = LocalDate.parse(dueOn(request)).plusWeeks(3);
        while (!Holidays.computed().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.toString();
    }
}
