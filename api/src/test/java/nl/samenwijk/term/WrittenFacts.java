package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts as the table of worked cases writes them: words, and words with a value, such as {@code received=2026-03-02 consent=2026-03-10..2026-03-20}. */
record WrittenFacts(List<Fact> facts) {

    private static final Map<String, SuspensionKind> PERIODS = Map.of(
            "consent", SuspensionKind.CONSENT,
            "delay", SuspensionKind.APPLICANT_DELAY,
            "foreign", SuspensionKind.FOREIGN_INFORMATION,
            "majeure", SuspensionKind.FORCE_MAJEURE);

    record Fact(String word, String value) {

        String part(int index, String between) {
            return Arrays.asList(value.split(between, -1)).get(index);
        }

        LocalDate day(int index, String between) {
            return LocalDate.parse(part(index, between));
        }

        @Nullable
        LocalDate maybe(int index) {
            return part(index, "/").equals("-") ? null : day(index, "/");
        }
    }

    static WrittenFacts of(String text) {
        return new WrittenFacts(Arrays.stream(text.split(" ", -1))
                .map(one -> one.split("=", 2))
                .map(pair -> new Fact(pair[0], pair.length > 1 ? pair[1] : ""))
                .toList());
    }

    boolean has(String word) {
        return find(word).isPresent();
    }

    private Optional<Fact> find(String word) {
        return facts.stream().filter(fact -> fact.word().equals(word)).findFirst();
    }

    Optional<LocalDate> maybe(String word) {
        return find(word).map(fact -> LocalDate.parse(fact.value()));
    }

    LocalDate day(String word) {
        return maybe(word).orElseThrow();
    }

    private int number(String word, int other) {
        return find(word).map(fact -> Integer.parseInt(fact.value())).orElse(other);
    }

    DecisionTerm decisionTerm() {
        List<Suspension> suspensions = new ArrayList<>();
        for (Fact fact : facts) {
            suspension(fact).ifPresent(suspensions::add);
        }
        Extension extension = find("extended")
                .map(fact -> new Extension(fact.day(0, "/"), fact.day(1, "/")))
                .orElse(null);
        return new DecisionTerm(day("received"), rule(), suspensions, extension);
    }

    private static Optional<Suspension> suspension(Fact fact) {
        if (fact.word().equals("asked")) {
            return Optional.of(new Suspension.Completion(fact.day(0, "/"), fact.maybe(1), fact.maybe(2)));
        }
        return Optional.ofNullable(PERIODS.get(fact.word()))
                .map(kind -> new Suspension.Period(kind, fact.day(0, "\\.\\."), fact.day(1, "\\.\\.")));
    }

    /** Of the law or, with the word {@code regulation}, of a by-law. */
    private TermRule rule() {
        if (!has("regulation")) {
            return TermFixture.GENERAL;
        }
        Boolean shifted = has("shifted") ? Boolean.TRUE : has("unshifted") ? Boolean.FALSE : null;
        TermRule.Postponement own =
                has("postponement") ? new TermRule.Postponement(number("postponement", 0), "ASV 6") : null;
        return TermRule.of(number("weeks", 8), "ASV 5", true, shifted, own, false);
    }

    @Nullable
    TermRule paymentRule() {
        TermRule.Payment own = has("weeks") ? new TermRule.Payment(number("weeks", 0), "ASV 12") : null;
        return new TermRule(8, "ASV 5", true, null, null, false, null, own);
    }

    Optional<MissingGrounds> grounds() {
        return find("grounds").map(fact -> new MissingGrounds(fact.day(0, "/"), fact.day(1, "/"), fact.maybe(2)));
    }

    LateDecision lateDecision() {
        List<LocalDate> notices = find("notices").stream()
                .flatMap(fact -> Arrays.stream(fact.value().split(",", -1)))
                .map(LocalDate::parse)
                .toList();
        return new LateDecision(day("due"), notices, maybe("announced").orElse(null));
    }
}
