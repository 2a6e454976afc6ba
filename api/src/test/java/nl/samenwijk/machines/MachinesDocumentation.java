package nl.samenwijk.machines;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.Act;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.complaint.ComplaintAct;
import nl.samenwijk.complaint.ComplaintStatus;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.facilitation.CommitmentStatus;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.support.SupportAct;
import nl.samenwijk.support.SupportStatus;

/** Writes {@code docs/machines.md} from the tables. What a table cannot say stands here, next to the act it is about. */
final class MachinesDocumentation {

    private static final String HEAD = """
            # Who may do what, when

            Made from the tables in `InitiativeAct`, `SupportAct`, `CommitmentAct` and `ComplaintAct`, which the server itself reads; there is no other way to change a state.
            Do not edit this page: `mvn test -pl api -am -Dtest=TheDocumentationOfTheMachinesIsNotStaleTest -Dsurefire.failIfNoSpecifiedTests=false -Dsamenwijk.docs.write=true`.

            - An act's name is its mutation in capitals: `PUBLISH_INITIATIVE` is `publishInitiative`. `allowedActions` says for each viewer which of them can be done now.
            - What the initiator does, the coordinator of the area or the desk can do for them; the log says for whom.
            - Where an area has no coordinator who may act, the desk is its coordinator.
            - An own interest takes every act of a coordinator, decision maker, member of the steering group or moderator away: `CONFLICT_OF_INTEREST`.
            - Who has no role for an act hears `FORBIDDEN`; an act that does not fit the state is `NOT_ALLOWED_NOW`, and the answer says what can be done instead.
            """;

    private static final Map<Act<?>, String> ONLY_WHEN = Map.ofEntries(
            Map.entry(
                    InitiativeAct.EDIT_INITIATIVE,
                    "once published: not its place and its theme; before and after are logged"),
            Map.entry(InitiativeAct.HOLD_INITIATIVE, "until a day after today; it does not end by itself"),
            Map.entry(InitiativeAct.RESUME_INITIATIVE, "to where it was held from"),
            Map.entry(
                    InitiativeAct.COMPLETE_INITIATIVE,
                    "every request is delivered, closed or withdrawn, else `OPEN_REQUESTS`"),
            Map.entry(
                    InitiativeAct.WITHDRAW_INITIATIVE,
                    "requests without an announced decision are withdrawn with it; granted ones go on"),
            Map.entry(InitiativeAct.TAKE_DOWN_INITIATIVE, "its requests go on, for the parties only"),
            Map.entry(
                    InitiativeAct.REQUEST_SUPPORT,
                    "at most 50 for one plan; for money with sign-in level SUBSTANTIAL; begins a request"),
            Map.entry(SupportAct.ASK_TO_COMPLETE, "from AWAITING_APPLICANT: after the deadline"),
            Map.entry(SupportAct.COMPLETE_SUPPORT_REQUEST, "also after the deadline, until the coordinator acts"),
            Map.entry(
                    SupportAct.STILL_INCOMPLETE,
                    "after an answer, while the deadline has not passed; the deadline stays"),
            Map.entry(SupportAct.START_REVIEW, "from AWAITING_APPLICANT: after the deadline"),
            Map.entry(
                    SupportAct.EXTEND_DECISION_TERM,
                    "of an order that was not answered yet, once, on the due date at the latest, else `TERM_PASSED`; to a later working day"),
            Map.entry(SupportAct.ASK_ADVICE, "where the area has a steering group; the term runs on"),
            Map.entry(
                    SupportAct.DECIDE_SUPPORT,
                    "outside IN_REVIEW only NOT_PROCESSED; beyond the own mandate it is a proposal; `MANDATE_EXCEEDED` when nobody's mandate covers it"),
            Map.entry(
                    SupportAct.CONFIRM_DECISION,
                    "by another account than the proposer's, else `FOUR_EYES`, within the mandate; who does not agree says why, and it goes back to where it was proposed from"),
            Map.entry(
                    SupportAct.ANNOUNCE_DECISION,
                    "the answer to the request: a grant goes on to FACILITATING, anything else is CLOSED and open commitments are cancelled with it; a penalty and a decision on an objection change no state"),
            Map.entry(
                    SupportAct.WITHDRAW_SUPPORT_REQUEST,
                    "from FACILITATING: while nothing is done; open commitments are cancelled with it"),
            Map.entry(SupportAct.CONFIRM_DELIVERY, "one commitment is done and none is open"),
            Map.entry(SupportAct.REPORT_NOT_DELIVERED, "no commitment is open; it then waits on the coordinator"),
            Map.entry(SupportAct.MEET_OBLIGATION, "by its owner, or the coordinator records it for them"),
            Map.entry(
                    SupportAct.CLOSE_SUPPORT_REQUEST,
                    "from FACILITATING: with a reason, none open, and none done or not confirmed for 28 days"),
            Map.entry(
                    SupportAct.LODGE_OBJECTION,
                    "by anybody who may know of it and does not decide on it, for themselves; the desk for who came or wrote. Never blocked: before the announcement it waits for it, late or against a factual act it is received and decided"),
            Map.entry(
                    SupportAct.ASK_OBJECTION_GROUNDS,
                    "of an objection that is not decided; with a deadline, else `DEADLINE_REQUIRED`; its term stands still meanwhile"),
            Map.entry(SupportAct.ADD_OBJECTION_GROUNDS, "by who objects, until it is decided"),
            Map.entry(SupportAct.WITHDRAW_OBJECTION, "by who objects, until it is decided"),
            Map.entry(
                    SupportAct.POSTPONE_OBJECTION_DECISION,
                    "once, on its due date at the latest, else `TERM_PASSED`; by who took no part in the decision, else `FOUR_EYES`"),
            Map.entry(
                    SupportAct.RECORD_HEARING,
                    "of who asked, while it is not decided; of an objector, while the objection is not decided"),
            Map.entry(
                    SupportAct.DECIDE_OBJECTION,
                    "by who took no part in the decision, else `FOUR_EYES`; upheld against the answer to the request, in part too: IN_REVIEW, its commitments go on and a new decision replaces the old one"),
            Map.entry(
                    SupportAct.GIVE_NOTICE_OF_DEFAULT,
                    "of an order that is not announced, by who asked; of an objection that is not announced, by who objects; before the term has passed it has no effect"),
            Map.entry(
                    SupportAct.FIX_PENALTY,
                    "once for each late decision, when no further day can be added; within the mandate"),
            Map.entry(
                    SupportAct.SUSPEND_TERM,
                    "of an order that was not answered yet, for another reason than a request to complete, on the due date at the latest, else `TERM_PASSED`"),
            Map.entry(
                    SupportAct.AMEND_REQUEST,
                    "what was not answered yet; the initiator says what changes, the coordinator whether it is minor. A minor change keeps the day of receipt, another one makes it a new request"),
            Map.entry(
                    SupportAct.DECLARE_CONFLICT,
                    "by staff with a part in it, once, for themselves; since then they take no part in it, and somebody else takes over"),
            Map.entry(SupportAct.FORWARD_REQUEST, "what was not answered yet, to the authority that is competent"),
            Map.entry(CommitmentAct.POSTPONE_COMMITMENT, "to a later day, not before today"),
            Map.entry(
                    ComplaintAct.ANSWER_COMPLAINT,
                    "never by whose it is or who had a part in what it is about: `CONFLICT_OF_INTEREST`; when that is every coordinator of the area and the desk, by any other coordinator"),
            Map.entry(
                    ComplaintAct.POSTPONE_COMPLAINT,
                    "by the same; once, on the last day at the latest, else `TERM_PASSED`; by four weeks"));

    private MachinesDocumentation() {}

    static String text() {
        return String.join(
                "\n",
                HEAD,
                machine("Initiative", InitiativeAct.values(), InitiativeStatus.values(), Set.of()),
                machine("Support request", SupportAct.values(), SupportStatus.values(), Set.of()),
                machine("Commitment", CommitmentAct.values(), CommitmentStatus.values(), Set.of(CommitmentStatus.LATE)),
                "LATE is shown when the date has passed. It is not stored, so a late commitment can still be done.\n",
                machine("Complaint", ComplaintAct.values(), ComplaintStatus.values(), Set.of()),
                "It begins with lodgeComplaint, by everybody who signed in; the desk writes down what comes on paper. Nothing of it stands in a timeline.\n");
    }

    private static <S extends Enum<S>> String machine(String name, Act<S>[] acts, S[] states, Set<S> shownOnly) {
        List<S> stored =
                Arrays.stream(states).filter(one -> !shownOnly.contains(one)).toList();
        return "## " + name + "\n\n" + diagram(acts, stored) + "\n" + table(acts, states);
    }

    /** Arrows between the same two states carry all acts that lead there; what leaves a state as it is is no arrow. */
    private static <S extends Enum<S>> String diagram(Act<S>[] acts, List<S> states) {
        StringBuilder diagram = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        diagram.append("    [*] --> ").append(states.getFirst()).append('\n');
        for (S from : states) {
            for (S to : states) {
                String labels = Arrays.stream(acts)
                        .filter(act -> act.from().contains(from) && act.to().contains(to))
                        .map(MachinesDocumentation::mutation)
                        .collect(Collectors.joining(", "));
                if (!labels.isEmpty()) {
                    diagram.append("    %s --> %s: %s\n".formatted(from, to, labels));
                }
            }
        }
        states.stream()
                .filter(state -> Arrays.stream(acts).noneMatch(act -> leaves(act, state)))
                .forEach(end -> diagram.append("    %s --> [*]\n".formatted(end)));
        return diagram.append("```\n").toString();
    }

    /** What is finished may be opened again by an objection, and is finished all the same. */
    private static <S extends Enum<S>> boolean leaves(Act<S> act, S state) {
        return act.from().contains(state)
                && !act.to().isEmpty()
                && act.staysIn().isEmpty();
    }

    private static <S extends Enum<S>> String table(Act<S>[] acts, S[] order) {
        String rows = Arrays.stream(acts)
                .map(act -> "| %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                mutation(act),
                                states(act.from(), order),
                                to(act, order),
                                roles(act.by()),
                                given(act),
                                ONLY_WHEN.getOrDefault(act, "")))
                .collect(Collectors.joining("\n"));
        return "| act | from | to | who | given with it | only when, and what follows |\n|---|---|---|---|---|---|\n"
                + rows + "\n";
    }

    private static <S extends Enum<S>> String to(Act<S> act, S[] order) {
        if (act.to().isEmpty()) {
            return "stays";
        }
        return act.staysIn().isEmpty()
                ? states(act.to(), order)
                : states(act.to(), order) + "; or stays, in " + states(act.staysIn(), order);
    }

    private static <S extends Enum<S>> String states(Set<S> states, S[] order) {
        if (states.size() == order.length) {
            return "any state";
        }
        return Stream.of(order).filter(states::contains).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String roles(Set<Actor.Role> roles) {
        return roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(MachinesDocumentation::plain)
                .collect(Collectors.joining(" or "));
    }

    private static String given(Act<?> act) {
        return act.demands().stream().map(MachinesDocumentation::plain).collect(Collectors.joining(", "));
    }

    private static String plain(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String mutation(Act<?> act) {
        String[] words = act.name().toLowerCase(Locale.ROOT).split("_");
        String rest = Arrays.stream(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return words[0] + rest;
    }

    /** The mutations that the page names. */
    static Set<String> mutations() {
        return Stream.<Act<?>[]>of(
                        InitiativeAct.values(), SupportAct.values(), CommitmentAct.values(), ComplaintAct.values())
                .flatMap(Arrays::stream)
                .map(MachinesDocumentation::mutation)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
