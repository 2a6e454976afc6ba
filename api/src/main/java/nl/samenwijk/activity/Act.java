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

    Row<S> row();

    /**
     * What stands in the table.
     *
     * @param from the states in which it can be done
     * @param to the states it can lead to; empty when it changes no state
     * @param by the roles in which it can be done
     * @param demands what is given with it
     */
    record Row<S>(Set<S> from, Set<S> to, Set<Actor.Role> by, List<Demand> demands) {}

    default Set<S> from() {
        return row().from();
    }

    default Set<S> to() {
        return row().to();
    }

    default Set<Actor.Role> by() {
        return row().by();
    }

    default List<Demand> demands() {
        return row().demands();
    }

    default boolean isPossibleIn(S state) {
        return from().contains(state);
    }

    /** Whether the table has a way from one state to the other by this act. */
    default boolean leads(S from, S to) {
        return isPossibleIn(from) && (to().isEmpty() ? from == to : to().contains(to));
    }

    /** Every change of state passes here. Who acts was asked before, so what the table does not know is a bug. */
    default void mustLead(S from, S to) {
        if (!leads(from, to)) {
            throw new IllegalStateException(this + " does not lead from " + from + " to " + to);
        }
    }

    /** What is given with an act, besides which thing. */
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
        DAY,
        PROMISE,
        FACILITATOR,
        NEED
    }
}
