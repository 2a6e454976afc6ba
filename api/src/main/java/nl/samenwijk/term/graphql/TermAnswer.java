package nl.samenwijk.term.graphql;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.term.DecisionTerm;
import nl.samenwijk.term.ObjectionReceived;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.TermRule;
import nl.samenwijk.term.TermRules;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;

/** Checks the facts of the one term that was asked for, and lets it be counted. */
record TermAnswer(Terms terms, TermRules rules) {

    Term to(TermInput input) {
        return Stream.of(
                        answer("decision", input.decision(), this::decision),
                        answer("notProcessed", input.notProcessed(), this::notProcessed),
                        answer("grantedBySilence", input.grantedBySilence(), this::grantedBySilence),
                        answer("objection", input.objection(), this::objection),
                        answer("objectionReceived", input.objectionReceived(), this::objectionReceived),
                        answer("objectionGrounds", input.objectionGrounds(), this::objectionGrounds),
                        answer("decisionOnObjection", input.decisionOnObjection(), this::decisionOnObjection),
                        answer("appeal", input.appeal(), this::appeal),
                        answer("noticeOfDefault", input.noticeOfDefault(), this::noticeOfDefault),
                        answer("penaltyDecision", input.penaltyDecision(), this::penaltyDecision),
                        answer("complaint", input.complaint(), this::complaint),
                        answer("payment", input.payment(), this::payment))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** How one kind of term is counted, when its facts are in order. */
    @FunctionalInterface
    private interface Counting<T> {
        Term of(T facts, Checks checks);
    }

    private static <T> Optional<Term> answer(String member, @Nullable T facts, Counting<T> counting) {
        return Optional.ofNullable(facts)
                .map(given -> counting.of(given, new Checks().in("input").in(member)));
    }

    private Term decision(DecisionTermInput input, Checks checks) {
        Optional<DecisionTerm> facts = input.facts(terms, rules, checks);
        facts.ifPresent(known -> known.check(checks));
        TermController.refuse(checks);
        return terms.decision(facts.orElseThrow());
    }

    private Term notProcessed(TermInput.NotProcessed input, Checks checks) {
        LocalDate answeredOn = input.insufficientAnswerOn();
        checks.day("deadline", input.deadline());
        checks.day("insufficientAnswerOn", answeredOn);
        boolean inTime = answeredOn == null || !answeredOn.isAfter(input.deadline());
        checks.lawful(inTime, "insufficientAnswerOn", "Awb 4:5(4)", "term.error.afterDeadline");
        TermController.refuse(checks);
        return answeredOn == null
                ? terms.notProcessedAfterDeadline(input.deadline())
                : terms.notProcessedAfterAnswer(answeredOn);
    }

    private Term grantedBySilence(TermInput.Silence input, Checks checks) {
        return from("dueOn", input.dueOn(), checks, terms::grantedBySilence);
    }

    private Term objection(TermInput.Announced input, Checks checks) {
        return from("announcedOn", input.announcedOn(), checks, terms::objection);
    }

    private Term objectionReceived(ObjectionReceived input, Checks checks) {
        input.check(checks);
        TermController.refuse(checks);
        return terms.objectionInTime(input).term();
    }

    private Term objectionGrounds(TermInput.Grounds input, Checks checks) {
        LocalDate deadline = input.deadline();
        checks.day("deadline", deadline);
        boolean later = deadline == null || deadline.isAfter(input.askedOn());
        checks.lawful(later, "deadline", "Awb 6:6", "term.error.notAfterAsked");
        return from("askedOn", input.askedOn(), checks, askedOn -> terms.objectionGrounds(askedOn, deadline));
    }

    private Term decisionOnObjection(TermInput.DecisionOnObjection input, Checks checks) {
        if (input.grounds() != null) {
            input.grounds().check(checks.in("grounds"));
        }
        return from(
                "announcedOn",
                input.announcedOn(),
                checks,
                day -> terms.decisionOnObjection(day, input.committee(), input.postponed(), input.grounds()));
    }

    private Term appeal(TermInput.Announced input, Checks checks) {
        return from("announcedOn", input.announcedOn(), checks, terms::appeal);
    }

    private Term noticeOfDefault(TermInput.Notice input, Checks checks) {
        checks.day("dueOn", input.dueOn());
        checks.day("receivedOn", input.receivedOn());
        Optional<Term> counted = terms.noticeOfDefault(input.dueOn(), input.receivedOn());
        checks.lawful(counted.isPresent(), "receivedOn", "Awb 4:17(3)", "term.error.noticeTooEarly", input.dueOn());
        TermController.refuse(checks);
        return counted.orElseThrow();
    }

    private Term penaltyDecision(TermInput.LastPenaltyDay input, Checks checks) {
        return from("lastPenaltyDayOn", input.lastPenaltyDayOn(), checks, terms::penaltyDecision);
    }

    private Term complaint(TermInput.Complaint input, Checks checks) {
        return from("receivedOn", input.receivedOn(), checks, day -> terms.complaint(day, input.postponed()));
    }

    private Term payment(TermInput.Payment input, Checks checks) {
        String code = input.schemeCode();
        Optional<TermRule> rule =
                Optional.ofNullable(code).flatMap(known -> rules.ofScheme(known, input.announcedOn()));
        checks.must(code == null || rule.isPresent(), "schemeCode", "term.error.noScheme", input.announcedOn());
        return from("announcedOn", input.announcedOn(), checks, day -> terms.payment(day, rule.orElse(null)));
    }

    private static Term from(String field, LocalDate fact, Checks checks, Function<LocalDate, Term> counting) {
        checks.day(field, fact);
        TermController.refuse(checks);
        return Objects.requireNonNull(counting.apply(fact));
    }
}
