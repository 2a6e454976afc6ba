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
     * @param from the states that it changes or, when it changes none, in which it can be done
     * @param to the states it can lead to; empty when it changes no state
     * @param staysIn the states in which it can be done and that it can leave as they are
     * @param by the roles in which it can be done
     * @param demands what is given with it
     */
    record Row<S>(Set<S> from, Set<S> to, Set<S> staysIn, Set<Actor.Role> by, List<Demand> demands) {

        public Row(Set<S> from, Set<S> to, Set<Actor.Role> by, List<Demand> demands) {
            this(from, to, to.isEmpty() ? from : Set.of(), by, demands);
        }
    }

    default Set<S> from() {
        return row().from();
    }

    default Set<S> to() {
        return row().to();
    }

    /** The states that it can leave as they are. */
    default Set<S> staysIn() {
        return row().staysIn();
    }

    default Set<Actor.Role> by() {
        return row().by();
    }

    default List<Demand> demands() {
        return row().demands();
    }

    default boolean isPossibleIn(S state) {
        return from().contains(state) || staysIn().contains(state);
    }

    /** Whether the table has a way from one state to the other by this act. */
    default boolean leads(S from, S to) {
        return (from().contains(from) && to().contains(to))
                || (from == to && staysIn().contains(from));
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
        NEED,
        TEXT,
        AUTHORITY
    }
}
