package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/** The facts from which the decision term (beslistermijn, Awb 4:13-4:15) is counted. */
public record DecisionTerm(
        LocalDate receivedOn,
        TermRule rule,
        List<Suspension> suspensions,
        @Nullable Extension extension) {

    private static final int MOST_SUSPENSIONS = 50;

    public DecisionTerm {
        suspensions = List.copyOf(suspensions);
    }

    public static DecisionTerm of(LocalDate receivedOn, TermRule rule) {
        return new DecisionTerm(receivedOn, rule, List.of(), null);
    }

    /** Notes every fact that contradicts another. */
    public void check(Checks checks) {
        checks.day("receivedOn", receivedOn);
        checks.few("suspensions", suspensions, 0, MOST_SUSPENSIONS);
        for (int index = 0; index < suspensions.size(); index++) {
            Suspension suspension = suspensions.get(index);
            Checks there = checks.in("suspensions", index);
            suspension.check(there, receivedOn);
            boolean contradicts = suspensions.subList(0, index).stream().anyMatch(suspension::contradicts);
            there.lawful(!contradicts, "askedOn", suspension.kind().article(), "term.error.contradicts");
        }
        if (extension != null) {
            extension.check(checks.in("extension"), receivedOn);
        }
    }
}
