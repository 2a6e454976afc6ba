package nl.samenwijk.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code worked_cases.csv}: facts, the day that follows from them, an article that one of the steps names, and why. */
class WorkedCasesAreCountedAsReasonedTest {

    private static final String NO_ARTICLE = "-";

    static Stream<CSVRecord> cases() {
        return TermFixture.rows("/term/worked_cases.csv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachToTheDayAndWithItsArticle(CSVRecord row) {
        Answer answer = answer(row.get("what"), WrittenFacts.of(row.get("facts")));
        assertThat(answer.day()).as(row.get("reasoning")).isEqualTo(row.get("date"));
        assertThat(answer.result()).as(row.get("reasoning")).isEqualTo(row.get("result"));
        if (!row.get("article").equals(NO_ARTICLE)) {
            assertThat(answer.steps()).extracting(TermStep::article).contains(row.get("article"));
        }
    }

    @Test
    void thereAreEnoughOfThemAndNoneTwice() {
        assertThat(cases()).hasSizeGreaterThan(100);
        assertThat(cases().map(row -> row.get("what") + row.get("facts"))).doesNotHaveDuplicates();
        assertThat(cases().map(row -> row.get("reasoning"))).allMatch(why -> why.endsWith("."));
    }

    private record Answer(String day, String result, List<TermStep> steps) {

        static Answer of(Term term) {
            return of(term, "");
        }

        static Answer of(Term term, String result) {
            return new Answer(term.lastDay().toString(), result, term.steps());
        }
    }

    private static Answer answer(String what, WrittenFacts facts) {
        return switch (what) {
            case "decision" -> Answer.of(TermFixture.TERMS.decision(facts.decisionTerm()));
            case "notProcessed" -> Answer.of(notProcessed(facts));
            case "silence" -> silence(facts.day("due"));
            case "objection" -> Answer.of(TermFixture.TERMS.objection(facts.day("announced")));
            case "objectionReceived" -> objectionReceived(facts);
            case "grounds" ->
                Answer.of(TermFixture.TERMS.objectionGrounds(
                        facts.day("request"), facts.maybe("deadline").orElse(null)));
            case "onObjection" ->
                Answer.of(TermFixture.TERMS.decisionOnObjection(
                        facts.day("announced"),
                        facts.has("committee"),
                        facts.has("postponed"),
                        facts.grounds().orElse(null)));
            case "appeal" -> Answer.of(TermFixture.TERMS.appeal(facts.day("announced")));
            case "notice" -> notice(facts);
            case "penalty" -> penalty(facts);
            case "penaltyDecision" -> Answer.of(TermFixture.TERMS.penaltyDecision(facts.day("last")));
            case "complaint" -> Answer.of(TermFixture.TERMS.complaint(facts.day("received"), facts.has("postponed")));
            case "payment" -> Answer.of(TermFixture.TERMS.payment(facts.day("announced"), facts.paymentRule()));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Term notProcessed(WrittenFacts facts) {
        return facts.maybe("insufficient")
                .map(TermFixture.TERMS::notProcessedAfterAnswer)
                .orElseGet(() -> TermFixture.TERMS.notProcessedAfterDeadline(facts.day("deadline")));
    }

    private static Answer silence(LocalDate due) {
        Term term = TermFixture.TERMS.grantedBySilence(due);
        return Answer.of(
                term,
                "in force " + TermFixture.step(term, TermStepCode.IN_FORCE).on());
    }

    private static Answer objectionReceived(WrittenFacts facts) {
        ObjectionInTime answer = TermFixture.TERMS.objectionInTime(new ObjectionReceived(
                facts.day("announced"),
                facts.day("received"),
                facts.maybe("posted").orElse(null)));
        TermStepCode said = answer.term().steps().getLast().code();
        assertThat(answer.inTime()).isEqualTo(said != TermStepCode.TOO_LATE);
        return Answer.of(answer.term(), said.name());
    }

    private static Answer notice(WrittenFacts facts) {
        Term term = TermFixture.TERMS
                .noticeOfDefault(facts.day("due"), facts.day("received"))
                .orElseThrow();
        return Answer.of(
                term,
                "starts " + TermFixture.step(term, TermStepCode.PENALTY_STARTS).on());
    }

    private static Answer penalty(WrittenFacts facts) {
        Optional<Penalty> penalty = TermFixture.TERMS.penalty(facts.lateDecision(), facts.day("on"));
        return penalty.map(one -> new Answer(
                        one.startsOn().toString(),
                        "%d days EUR %d".formatted(one.days(), one.amount() / 100),
                        one.steps()))
                .orElse(new Answer("", "none", List.of()));
    }

    /** The clock of the town has hours; terms have not. */
    @Test
    void daysAreCalendarDays() {
        LocalDate summerTime = LocalDate.of(2026, 3, 29);
        assertThat(ChronoUnit.DAYS.between(
                        summerTime, TermFixture.TERMS.objection(summerTime).lastDay()))
                .isEqualTo(43);
    }
}
