package nl.samenwijk.initiative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.samenwijk.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** The tokens under which an initiative stands in its index, and the conditions on them that a filter asks for: the rarest first, because the index walks that one. */
final class BoardTerms {

    private static final String ON_THE_BOARD = "board";

    private BoardTerms() {}

    static List<String> of(Initiative initiative) {
        List<String> terms = new ArrayList<>(Audiences.of(initiative));
        if (initiative.isPublic() && InitiativeStatus.ON_THE_BOARD.contains(initiative.status())) {
            terms.add(ON_THE_BOARD);
        }
        terms.add(status(initiative.status()));
        terms.add("t:" + initiative.theme());
        terms.add("k:" + initiative.initiator().kind());
        terms.add("p:" + initiative.place().neighbourhoodCode());
        terms.add("p:" + initiative.place().districtCode());
        terms.add("p:" + initiative.place().areaCode());
        terms.addAll(SearchWords.tokens(initiative.texts()));
        return terms;
    }

    /** Of each of these an initiative must have one. */
    static List<Collection<String>> conditions(BoardFilter filter, Viewer viewer) {
        List<Collection<String>> conditions = new ArrayList<>();
        if (filter.text() != null) {
            conditions.addAll(SearchWords.query(filter.text()));
        }
        place(filter.neighbourhoodCode(), conditions);
        place(filter.districtCode(), conditions);
        place(filter.areaCode(), conditions);
        choice("t:", filter.theme(), conditions);
        choice("k:", filter.initiatorKind(), conditions);
        visible(filter.status(), viewer, conditions);
        return conditions;
    }

    private static void visible(
            @Nullable List<InitiativeStatus> status, Viewer viewer, List<Collection<String>> conditions) {
        if (status == null || status.isEmpty()) {
            conditions.add(List.of(ON_THE_BOARD));
            return;
        }
        conditions.add(status.stream().map(BoardTerms::status).toList());
        boolean onTheBoard = InitiativeStatus.ON_THE_BOARD.containsAll(status);
        conditions.add(onTheBoard ? List.of(ON_THE_BOARD) : Audiences.of(viewer));
    }

    private static void place(@Nullable String code, List<Collection<String>> conditions) {
        if (code != null) {
            conditions.add(List.of("p:" + code));
        }
    }

    private static void choice(
            String prefix, @Nullable List<? extends Enum<?>> choices, List<Collection<String>> conditions) {
        if (choices != null && !choices.isEmpty()) {
            conditions.add(choices.stream().map(choice -> prefix + choice).toList());
        }
    }

    private static String status(InitiativeStatus status) {
        return "s:" + status;
    }
}
