package nl.samenwijk.playbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/** What a plan usually costs, in whole euro cents. Orientation, no promise. */
public record PlaybookBudget(long minimum, long typical, long maximum) {

    public PlaybookBudget {
        if (minimum < 0 || minimum > typical || typical > maximum || maximum > Checks.MOST_CENTS) {
            throw new IllegalArgumentException("a budget must rise from minimum over typical to maximum");
        }
    }

    /** The municipality's file has euros, since people write it. */
    @JsonCreator
    static PlaybookBudget ofEuros(
            @Nullable BigDecimal minimum, @Nullable BigDecimal typical, @Nullable BigDecimal maximum) {
        return new PlaybookBudget(cents(minimum), cents(typical), cents(maximum));
    }

    private static long cents(@Nullable BigDecimal euros) {
        if (euros == null) {
            throw new IllegalArgumentException("a budget must have minimum, typical and maximum");
        }
        if (euros.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("a budget must be in euros and whole cents, not " + euros);
        }
        return euros.movePointRight(2).longValueExact();
    }
}
