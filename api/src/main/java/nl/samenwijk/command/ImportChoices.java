package nl.samenwijk.command;

import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every row that does not say it itself.
 *
 * @param source keeps the ids of one system apart from those of another; empty when there is one only
 * @param origin how the other system, or its file, is called in a summary
 */
record ImportChoices(
        @Nullable Theme theme,
        @Nullable String neighbourhood,
        InitiativeStatus status,
        Language language,
        InitiatorKind initiatorKind,
        String source,
        String origin) {}
