package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.support.SupportAct;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
    private static final Set<String> REFUSALS = Set.of(
            "NOT_ALLOWED_NOW",
            "FORBIDDEN",
            "NOT_FOUND",
            "TERM_PASSED",
            "FOUR_EYES",
            "MANDATE_EXCEEDED",
            "CONFLICT_OF_INTEREST",
            "OPEN_REQUESTS");

    /** The operations of the contract that are not called like their mutation. */
    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            Map.entry("TAKE_SUPPORT_REQUEST", "Take"),
            Map.entry("COMPLETE_SUPPORT_REQUEST", "CompleteRequest"),
            Map.entry("EXTEND_DECISION_TERM", "ExtendTerm"),
            Map.entry("DECIDE_SUPPORT", "Decide"),
            Map.entry("CONFIRM_DECISION", "Confirm"),
            Map.entry("ANNOUNCE_DECISION", "Announce"),
            Map.entry("WITHDRAW_SUPPORT_REQUEST", "WithdrawRequest"),
            Map.entry("CLOSE_SUPPORT_REQUEST", "CloseRequest"),
            Map.entry("COMPLETE_INITIATIVE", "CompleteInitiative"));

    private static final String NODE = "query Q($id: ID!) { node(id: $id) {"
            + " ... on Initiative { allowedActions } ... on SupportRequest { allowedActions } ... on Commitment { allowedActions } } }";

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
    private String facilitator = "";

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
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

    private void everybodyTries(Thing thing, Enum<?>[] acts) {
        Kept kept = new Kept(databases.getMongoDatabase(), thing);
        for (String name : PEOPLE) {
            Person person = town.as(name);
            JsonNode seen = read(person, thing);
            Set<String> listed = seen == null ? Set.of() : listed(seen);
            Set<String> accepted = Arrays.stream(acts)
                    .map(Enum::name)
                    .filter(act -> isAccepted(person, act, thing, kept))
                    .collect(Collectors.toCollection(TreeSet::new));
            all.assertThat(accepted)
                    .as("what %s can do when it is %s", name, thing.status())
                    .isEqualTo(listed);
        }
    }

    private static Set<String> listed(JsonNode seen) {
        return seen.get("allowedActions").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable JsonNode read(Person person, Thing thing) {
        return person.ask(NODE, "id", thing.id()).root();
    }

    private boolean isAccepted(Person person, String act, Thing thing, Kept kept) {
        Map<String, Object> input = new LinkedHashMap<>(input(act, thing));
        if (!act.equals("REQUEST_SUPPORT")) {
            input.put("expectedVersion", thing.version());
        }
        input.put(idField(act), thing.id());
        Answer answer = person.run(operation(act), "input", input);
        if (answer.refusals().isEmpty() && answer.codes().isEmpty()) {
            kept.putBack();
            return true;
        }
        all.assertThat(REFUSALS)
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

    private static String operation(String act) {
        String words = Pattern.compile("_")
                .splitAsStream(act.replace("_INITIATIVE", ""))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return OPERATIONS.getOrDefault(act, words);
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
            default -> Map.of();
        };
    }

    private static Map<String, Object> decision(Thing request) {
        return request.status().equals("IN_REVIEW")
                ? Map.of("outcome", "GRANTED", "reasoning", "Het past.", "groundCode", "PURPOSE", "amount", 80_000)
                : Map.of("outcome", "NOT_PROCESSED", "reasoning", "Het bleef leeg.", "groundCode", "AWB_4_5");
    }

    private static String laterWorkingDay(Thing request) {
        LocalDate day = LocalDate.parse(request.seen().get("term").get("dueOn").asString())
                .plusWeeks(3);
        while (!Holidays.computed().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.toString();
    }
}
