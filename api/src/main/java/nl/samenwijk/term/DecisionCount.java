package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenwijk.term.TermRule.Postponement;

/** Counts the decision term of one request: weeks, standing still, and what an announced extension does to the last day (Awb 4:13-4:15). */
final class DecisionCount {

    /** That a regulation's term is not met, with the new date. */
    private static final String INFORMS = "Awb 4:14(1)";

    /** Where no regulation sets a term: a new reasonable one. */
    private static final String EXTENDS = "Awb 4:14(3)";

    private final Holidays holidays;
    private final DecisionTerm facts;
    private final TermRule rule;
    private final List<StandingStill> standingStill;

    DecisionCount(Holidays holidays, TermSettings settings, DecisionTerm facts) {
        this.holidays = holidays;
        this.facts = facts;
        rule = facts.rule();
        standingStill = StandingStill.of(facts, settings);
    }

    Term term() {
        Count plain = counted(standingStill);
        plain.runOn();
        Extension extension = facts.extension();
        Count count = extension == null ? plain : extended(plain, extension);
        if (rule.isGrantedBySilence()) {
            count.step(TermStepCode.BY_SILENCE, "Awb 4:20b(1)", "term.bySilence", count.end());
        }
        return count.term();
    }

    private Count counted(List<StandingStill> reasons) {
        Count count = Count.afterReceipt(holidays, facts.receivedOn(), rule);
        count.standStill(reasons, rule.shift());
        askedWithoutDeadline().forEach(askedOn -> noteNotSuspended(count, askedOn));
        return count;
    }

    private Stream<LocalDate> askedWithoutDeadline() {
        return facts.suspensions().stream()
                .filter(Suspension.Completion.class::isInstance)
                .map(Suspension.Completion.class::cast)
                .filter(asked -> asked.deadline() == null)
                .map(Suspension.Completion::askedOn)
                .sorted();
    }

    private static void noteNotSuspended(Count count, LocalDate askedOn) {
        String article = SuspensionKind.COMPLETION.article();
        count.step(TermStepCode.NOT_SUSPENDED, article, "term.notSuspended", askedOn);
    }

    private Count extended(Count plain, Extension extension) {
        if (rule.byRegulation() && rule.postponement() == null) {
            return informed(plain, "term.informed.byRegulation");
        }
        if (extension.announcedOn().isAfter(plain.end())) {
            return informed(plain, "term.informed.tooLate");
        }
        Count extended = extended(extension);
        return extended.end().isAfter(plain.end()) ? extended : informed(plain, "term.informed.notLater");
    }

    private Count informed(Count plain, String key) {
        plain.step(TermStepCode.INFORMED, rule.byRegulation() ? INFORMS : EXTENDS, key, plain.end());
        return plain;
    }

    /** Days of standing still before the announcement are in the new day already; later ones push it on. */
    private Count extended(Extension extension) {
        LocalDate announcedOn = extension.announcedOn();
        Count count = counted(parts(days -> days.upTo(announcedOn)));
        moveOn(count, extension.newDueOn());
        count.standStill(parts(days -> days.after(announcedOn)), rule.shift());
        count.runOn();
        return count;
    }

    private List<StandingStill> parts(Function<StandingStill, Optional<StandingStill>> part) {
        return standingStill.stream().map(part).flatMap(Optional::stream).toList();
    }

    private void moveOn(Count count, LocalDate newDueOn) {
        Postponement own = rule.postponement();
        if (own == null) {
            count.moveTo(newDueOn, EXTENDS, "term.extended");
        } else if (newDueOn.isBefore(count.shiftedEnd(own.weeks()))) {
            count.moveTo(newDueOn, own.article(), "term.extended");
        } else {
            count.weeks(TermStepCode.EXTENDED, own.weeks(), own.article(), "term.extended.atMost");
        }
    }
}
