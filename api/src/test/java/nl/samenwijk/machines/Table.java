package nl.samenwijk.machines;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.Act;

/** A machine's table as lines that a person can compare: act, from, to, who, what is given. Where an act can also leave the state as it is stands with "to". */
final class Table {

    private Table() {}

    static List<String> of(Act<?>... acts) {
        return Arrays.stream(acts).map(Table::row).toList();
    }

    private static String row(Act<?> act) {
        return String.join(" | ", act.name(), words(act.from()), to(act), words(act.by()), words(act.demands()));
    }

    private static String to(Act<?> act) {
        if (act.to().isEmpty()) {
            return "same";
        }
        return act.staysIn().isEmpty()
                ? words(act.to())
                : words(act.to()) + ", same in any of " + act.staysIn().size();
    }

    private static String words(Collection<? extends Enum<?>> words) {
        return words.isEmpty() ? "-" : words.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    /** What is written in a test: one row a line, however it is aligned. */
    static List<String> expected(String rows) {
        return rows.lines()
                .map(row -> Stream.of(row.split("\\|")).map(Table::inOrder).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String inOrder(String cell) {
        return Stream.of(cell.strip().split(",\\s*")).sorted().collect(Collectors.joining(", "));
    }
}
