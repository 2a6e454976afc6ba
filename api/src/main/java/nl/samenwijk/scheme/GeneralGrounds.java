package nl.samenwijk.scheme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.samenwijk.shared.LocalText;

/** The grounds that the law gives to every scheme. */
final class GeneralGrounds {

    private static final Ground CEILING = new Ground(
            "AWB_4_25",
            new LocalText(
                    "Het geld dat er dit jaar voor is, is op (subsidieplafond).",
                    "The money for this year has been spent (subsidy ceiling)."),
            "Awb 4:25",
            EnumSet.of(DecisionOutcome.REFUSED, DecisionOutcome.PARTLY_GRANTED));

    private static final Ground NOT_CARRIED_OUT = new Ground(
            "AWB_4_35",
            new LocalText(
                    "Er is een goede reden om te denken dat het plan niet doorgaat of dat de regels niet worden nagekomen.",
                    "There is good reason to think that the plan will not be carried out or that obligations will not be met."),
            "Awb 4:35",
            EnumSet.of(DecisionOutcome.REFUSED, DecisionOutcome.PARTLY_GRANTED));

    private static final Ground INCOMPLETE = new Ground(
            "AWB_4_5",
            new LocalText(
                    "De aanvraag is niet compleet, ook niet nadat wij om een aanvulling vroegen.",
                    "The application is not complete, also after we asked to complete it."),
            "Awb 4:5",
            EnumSet.of(DecisionOutcome.NOT_PROCESSED));

    private GeneralGrounds() {}

    static List<Ground> of(Nature nature, List<SupportKind> kinds) {
        List<Ground> grounds = new ArrayList<>();
        if (kinds.contains(SupportKind.FUNDING)) {
            grounds.add(CEILING);
            grounds.add(NOT_CARRIED_OUT);
        }
        if (nature == Nature.ORDER) {
            grounds.add(INCOMPLETE);
        }
        return grounds;
    }
}
