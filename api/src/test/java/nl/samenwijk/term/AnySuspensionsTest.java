package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every request, however often its term stood still. */
class AnySuspensionsTest {

    private static final LocalDate EARLIEST = LocalDate.of(2026, 2, 1);

    @Property
    void aTermOfTwelveWeeksAtMostNeverEndsOnADayOff(@ForAll("facts") DecisionTerm facts) {
        assertThat(HOLIDAYS.isDayOff(due(facts))).isFalse();
    }

    @Property
    void theLastDayIsNoDayOfStandingStill(@ForAll("facts") DecisionTerm facts) {
        assertThat(standingStill(facts)).doesNotContain(due(facts));
    }

    @Property
    void theLastDayIsTheFirstWorkingDayOnceAllDaysHaveCounted(@ForAll("facts") DecisionTerm facts) {
        assertThat(due(facts)).isEqualTo(countedDayByDay(facts));
    }

    @Property
    void everyDayOfStandingStillUpToTheLastDayIsCountedOnce(@ForAll("facts") DecisionTerm facts) {
        LocalDate due = due(facts);
        long days = standingStill(facts).stream()
                .filter(day -> day.isAfter(facts.receivedOn()) && day.isBefore(due))
                .count();
        assertThat(TERMS.decision(facts).suspendedDays()).isEqualTo((int) days);
    }

    @Property
    void theStepsAddUpToTheSuspendedDays(@ForAll("facts") DecisionTerm facts) {
        Term term = TERMS.decision(facts);
        int inSteps = TermFixture.steps(term, TermStepCode.SUSPENDED)
                .mapToInt(step -> (Integer) step.text().arguments().getFirst())
                .sum();
        assertThat(term.suspendedDays()).isEqualTo(inSteps);
    }

    @Property
    void oneMoreSuspensionNeverGivesAnEarlierLastDay(
            @ForAll("facts") DecisionTerm facts, @ForAll("periods") Suspension more) {
        DecisionTerm longer = with(
                facts,
                Stream.concat(facts.suspensions().stream(), Stream.of(more)).toList());
        assertThat(due(longer)).isAfterOrEqualTo(due(facts));
    }

    @Property
    void norWithAnExtension(
            @ForAll("facts") DecisionTerm facts,
            @ForAll("periods") Suspension more,
            @ForAll("extensions") Extension extension) {
        DecisionTerm shorter = extended(facts, extension);
        DecisionTerm longer = with(
                shorter,
                Stream.concat(shorter.suspensions().stream(), Stream.of(more)).toList());
        assertThat(due(longer)).isAfterOrEqualTo(due(shorter));
    }

    @Property
    void anExtensionNeverGivesAnEarlierLastDay(
            @ForAll("facts") DecisionTerm facts, @ForAll("extensions") Extension extension) {
        assertThat(due(extended(facts, extension))).isAfterOrEqualTo(due(facts));
    }

    @Property
    void aSuspensionInTwoAdjacentPartsGivesTheSame(@ForAll("facts") DecisionTerm facts) {
        DecisionTerm split = with(
                facts,
                facts.suspensions().stream().flatMap(AnySuspensionsTest::halves).toList());
        assertThat(due(split)).isEqualTo(due(facts));
        assertThat(TERMS.decision(split).suspendedDays())
                .isEqualTo(TERMS.decision(facts).suspendedDays());
    }

    @Property
    void theirOrderDoesNotMatter(@ForAll("facts") DecisionTerm facts, @ForAll long seed) {
        List<Suspension> shuffled = new ArrayList<>(facts.suspensions());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(TERMS.decision(with(facts, shuffled))).isEqualTo(TERMS.decision(facts));
    }

    @Property
    void aLongTermMovesByTheDaysOfStandingStillAndByNothingElse(@ForAll("facts") DecisionTerm facts) {
        TermRule thirteenWeeks = TermFixture.weeks(13);
        Term term = TERMS.decision(new DecisionTerm(facts.receivedOn(), thirteenWeeks, facts.suspensions(), null));
        assertThat(term.dueOn()).isEqualTo(facts.receivedOn().plusWeeks(13).plusDays(term.suspendedDays()));
    }

    @Provide
    Arbitrary<DecisionTerm> facts() {
        Arbitrary<TermRule> rules =
                Combinators.combine(between(1, 12), between(0, 6)).as(AnySuspensionsTest::rule);
        return Combinators.combine(days(), rules, periods().list().ofMaxSize(8))
                .as((received, rule, periods) -> new DecisionTerm(received, rule, periods, null));
    }

    @Provide
    Arbitrary<Suspension> periods() {
        return Combinators.combine(days(), between(0, 20))
                .as((from, length) -> new Suspension.Period(SuspensionKind.CONSENT, from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<Extension> extensions() {
        return Combinators.combine(days(), between(1, 100))
                .as((announced, days) -> new Extension(announced, announced.plusDays(days)));
    }

    /** One spring with all its days off, so that everything meets often. */
    private static Arbitrary<LocalDate> days() {
        return between(0, 150).map(EARLIEST::plusDays);
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most).withoutEdgeCases();
    }

    private static TermRule rule(int weeks, int postponable) {
        return postponable == 0
                ? TermRule.of(weeks, "Awb 4:13", false, null, null, false)
                : TermRule.of(weeks, "ASV 5", true, null, new TermRule.Postponement(postponable, "ASV 6"), false);
    }

    /** The slow and plain way: one day after the other. */
    private static LocalDate countedDayByDay(DecisionTerm facts) {
        Set<LocalDate> still = standingStill(facts);
        LocalDate day = facts.receivedOn();
        for (int left = facts.rule().weeks() * 7; left > 0; ) {
            day = day.plusDays(1);
            left -= still.contains(day) ? 0 : 1;
        }
        while (still.contains(day) || HOLIDAYS.isDayOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Set<LocalDate> standingStill(DecisionTerm facts) {
        return facts.suspensions().stream()
                .map(Suspension.Period.class::cast)
                .flatMap(period -> period.from().datesUntil(period.until().plusDays(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<Suspension> halves(Suspension suspension) {
        Suspension.Period period = (Suspension.Period) suspension;
        if (period.from().equals(period.until())) {
            return Stream.of(period);
        }
        long half = period.from().until(period.until(), ChronoUnit.DAYS) / 2;
        LocalDate middle = period.from().plusDays(half);
        return Stream.of(
                new Suspension.Period(period.kind(), period.from(), middle),
                new Suspension.Period(period.kind(), middle.plusDays(1), period.until()));
    }

    private static DecisionTerm with(DecisionTerm facts, List<Suspension> suspensions) {
        return new DecisionTerm(facts.receivedOn(), facts.rule(), suspensions, facts.extension());
    }

    private static DecisionTerm extended(DecisionTerm facts, Extension extension) {
        return new DecisionTerm(facts.receivedOn(), facts.rule(), facts.suspensions(), extension);
    }

    private static LocalDate due(DecisionTerm facts) {
        return TERMS.decision(facts).lastDay();
    }
}
