package nl.samenwijk.scheme;

import java.util.Set;
import nl.samenwijk.shared.LocalText;

/** A ground (grond) for a decision: the rule that it rests on (Awb 3:46, 3:47), and the outcomes that can rest on it. */
public record Ground(String code, LocalText text, String article, Set<DecisionOutcome> outcomes) {

    public boolean allows(DecisionOutcome outcome) {
        return outcomes.contains(outcome);
    }
}
