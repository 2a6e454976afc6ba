package nl.samenwijk.initiative.graphql;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.initiative.Approach;
import nl.samenwijk.initiative.EditInitiative;
import nl.samenwijk.initiative.InitiativeRef;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.shared.Change;
import nl.samenwijk.shared.Language;
import org.springframework.graphql.data.ArgumentValue;

/** The inputs of the acts, as the SDL names their fields. */
final class InitiativeInputs {

    private InitiativeInputs() {}

    record Which(String initiativeId, int expectedVersion) {

        InitiativeRef ref() {
            return new InitiativeRef(initiativeId, expectedVersion);
        }
    }

    record Return(String initiativeId, int expectedVersion, String reason) {

        InitiativeRef ref() {
            return new InitiativeRef(initiativeId, expectedVersion);
        }
    }

    record Reject(String initiativeId, int expectedVersion, String reason, String alternative) {

        InitiativeRef ref() {
            return new InitiativeRef(initiativeId, expectedVersion);
        }
    }

    record Hold(String initiativeId, int expectedVersion, String reason, LocalDate until) {

        InitiativeRef ref() {
            return new InitiativeRef(initiativeId, expectedVersion);
        }
    }

    record Complete(String initiativeId, int expectedVersion, String outcome) {

        InitiativeRef ref() {
            return new InitiativeRef(initiativeId, expectedVersion);
        }
    }

    record TakeDown(String initiativeId, int expectedVersion, String reason, String ground) {

        InitiativeRef ref() {
            return new InitiativeRef(initiativeId, expectedVersion);
        }
    }

    /** GraphQL tells a field that is absent from one that is null. */
    record Edit(
            String initiativeId,
            int expectedVersion,
            ArgumentValue<String> title,
            ArgumentValue<String> summary,
            ArgumentValue<String> description,
            ArgumentValue<Language> language,
            ArgumentValue<List<Approach>> approaches,
            ArgumentValue<LocalDate> startsOn,
            ArgumentValue<Theme> theme,
            ArgumentValue<String> neighbourhoodCode) {

        EditInitiative command() {
            return new EditInitiative(
                    initiativeId,
                    expectedVersion,
                    change(title),
                    change(summary),
                    change(description),
                    change(language),
                    change(approaches),
                    change(startsOn),
                    change(theme),
                    change(neighbourhoodCode));
        }

        private static <T> Change<T> change(ArgumentValue<T> argument) {
            return argument.isOmitted() ? Change.none() : Change.to(argument.value());
        }
    }
}
