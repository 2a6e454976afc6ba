package nl.samenwijk.activity;

import java.util.List;
import java.util.Set;

/**
 * A row of a machine's table: from where, to where, by whom, and what must be given. The table is the workflow: rights, refusals, the diagram in the
 * documentation and the test that walks all states read it.
 *
 * @param <S> the machine's states
 */
public interface Act<S extends Enum<S>> {

    /** The mutation's name in UPPER_SNAKE_CASE. */
    String name();

    /** The states in which it can be done. */
    Set<S> from();

    /** The states it can lead to; empty when it changes no state. */
    Set<S> to();

    /** The roles in which it can be done. */
    Set<Actor.Role> by();

    List<Demand> demands();

    default boolean isPossibleIn(S state) {
        return from().contains(state);
    }

    /** What must be given with an act, besides which thing. */
    enum Demand {
        REASON,
        ALTERNATIVE,
        GROUND,
        UNTIL,
        OUTCOME,
        QUESTION,
        DEADLINE,
        ANSWER,
        NEW_DATE,
        ADVICE,
        DECISION,
        REMARK,
        CHANNEL,
        PROMISE,
        FACILITATOR,
        NEED
    }
}
