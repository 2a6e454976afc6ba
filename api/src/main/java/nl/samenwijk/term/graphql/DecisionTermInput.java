package nl.samenwijk.term.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.term.DecisionTerm;
import nl.samenwijk.term.Extension;
import nl.samenwijk.term.Suspension;
import nl.samenwijk.term.TermRule;
import nl.samenwijk.term.TermRules;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;

/** The published facts of a decision term. */
record DecisionTermInput(
        @Nullable String schemeCode,
        @Nullable String supportKind,
        LocalDate receivedOn,
        @Nullable List<SuspensionInput> suspensions,
        @Nullable Extension extension) {

    /** The facts to count with; what is missing or unknown is noted, and then there are none. */
    Optional<DecisionTerm> facts(Terms terms, TermRules rules, Checks checks) {
        Optional<TermRule> rule = rule(terms, rules, checks);
        List<Suspension> read = suspensions(checks);
        return checks.failed()
                ? Optional.empty()
                : rule.map(found -> new DecisionTerm(receivedOn, found, read, extension));
    }

    private Optional<TermRule> rule(Terms terms, TermRules rules, Checks checks) {
        if (schemeCode != null) {
            checks.must(supportKind == null, "supportKind", "term.error.schemeOrKind");
            Optional<TermRule> rule = rules.ofScheme(schemeCode, receivedOn);
            checks.must(rule.isPresent(), "schemeCode", "term.error.noScheme", receivedOn);
            return rule;
        }
        return supportKind == null ? Optional.of(terms.generalRule(receivedOn)) : ofKind(supportKind, rules, checks);
    }

    private Optional<TermRule> ofKind(String kind, TermRules rules, Checks checks) {
        Optional<TermRule> rule = rules.ofKind(kind, receivedOn);
        checks.must(rule.isPresent(), "supportKind", "term.error.noScheme", receivedOn);
        return rule;
    }

    private List<Suspension> suspensions(Checks checks) {
        List<SuspensionInput> given = suspensions == null ? List.of() : suspensions;
        List<Suspension> read = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            given.get(index).read(checks.in("suspensions", index)).ifPresent(read::add);
        }
        return read;
    }
}
