package nl.samenwijk.term.graphql;

import java.util.Objects;
import java.util.Optional;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.DecisionTerm;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.TermRules;
import nl.samenwijk.term.Terms;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TermController {

    private final Terms terms;
    private final TermRules rules;

    TermController(Terms terms, TermRules rules) {
        this.terms = terms;
        this.rules = rules;
    }

    @QueryMapping
    Term term(@Argument TermInput input) {
        Checks checks = new Checks().in("input");
        if (input.decision() != null) {
            return decision(input.decision(), checks.in("decision"));
        }
        if (input.objection() != null) {
            return objection(input.objection(), checks.in("objection"));
        }
        return decisionOnObjection(
                Objects.requireNonNull(input.decisionOnObjection(), "@oneOf"), checks.in("decisionOnObjection"));
    }

    private Term decision(DecisionTermInput input, Checks checks) {
        Optional<DecisionTerm> facts = input.facts(rules, checks);
        facts.ifPresent(known -> known.check(checks));
        refuse(checks);
        return terms.decision(facts.orElseThrow());
    }

    private Term objection(TermInput.Objection input, Checks checks) {
        checks.day("announcedOn", input.announcedOn());
        refuse(checks);
        return terms.objection(input.announcedOn());
    }

    private Term decisionOnObjection(TermInput.DecisionOnObjection input, Checks checks) {
        checks.day("announcedOn", input.announcedOn());
        refuse(checks);
        return terms.decisionOnObjection(input.announcedOn(), input.committee(), input.postponed());
    }

    /** A query has no list of errors in its answer: the first one is said. */
    private static void refuse(Checks checks) {
        if (checks.failed()) {
            UserError first = checks.errors().getFirst();
            throw new BadRequest(
                    BadRequest.Code.INVALID_INPUT, first.message(), first.path().toArray(String[]::new));
        }
    }
}
