package nl.samenwijk.term.graphql;

import java.time.LocalDate;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.term.LateDecision;
import nl.samenwijk.term.Penalty;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.TermRules;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
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
        return new TermAnswer(terms, rules).to(input);
    }

    @QueryMapping
    @Nullable
    Penalty penalty(
            @Argument LocalDate dueOn,
            @Argument LocalDate noticeReceivedOn,
            @Argument LocalDate on,
            @Argument @Nullable LocalDate announcedOn) {
        Checks checks = new Checks();
        LateDecision facts = LateDecision.of(dueOn, noticeReceivedOn, announcedOn);
        facts.check(checks);
        checks.day("on", on);
        refuse(checks);
        return terms.penalty(facts, on).orElse(null);
    }

    /** A query has no list of errors in its answer: the first one is said. */
    static void refuse(Checks checks) {
        if (checks.failed()) {
            throw BadRequest.of(checks.errors().getFirst());
        }
    }
}
