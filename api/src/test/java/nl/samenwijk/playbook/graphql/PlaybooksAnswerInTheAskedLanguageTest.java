package nl.samenwijk.playbook.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.samenwijk.playbook.Playbooks;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.TownFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaybooksAnswerInTheAskedLanguageTest {

    private final PlaybookController controller = new PlaybookController(new Playbooks(TownFiles.zeewijk()));

    @Test
    void theArgumentGoesBeforeTheRequest() {
        assertThat(first(Language.NL, Locale.UK).title()).isEqualTo("Samen het strand schoon houden");
        assertThat(first(Language.EN, Locale.of("nl")).title()).isEqualTo("Keep the beach clean together");
    }

    @Test
    void withoutArgumentItIsTheLanguageOfTheRequest() {
        assertThat(first(null, Locale.UK).title()).isEqualTo("Keep the beach clean together");
        assertThat(first(null, Locale.GERMANY).title()).isEqualTo("Samen het strand schoon houden");
    }

    @Test
    void theStepsAreInTheSameLanguageAsTheTitle() {
        assertThat(first(Language.EN, Locale.UK).checklist())
                .containsExactly("Choose a day with low tide", "Ask beach management for litter pickers");
        assertThat(first(Language.NL, Locale.UK).checklist())
                .containsExactly("Kies een dag met laag water", "Vraag grijpers aan bij strandbeheer");
    }

    private PlaybookText first(@Nullable Language language, Locale locale) {
        return controller.playbooks(language, locale).getFirst();
    }
}
