package nl.samenwijk.playbook.graphql;

import java.util.List;
import java.util.Locale;
import nl.samenwijk.playbook.Playbooks;
import nl.samenwijk.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Playbooks in the language that was asked for, or else in that of the request. */
@Controller
class PlaybookController {

    private final Playbooks playbooks;

    PlaybookController(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @QueryMapping
    List<PlaybookText> playbooks(@Argument @Nullable Language language, Locale locale) {
        Language asked = language == null ? Language.of(locale) : language;
        return playbooks.all().stream()
                .map(playbook -> PlaybookText.of(playbook, asked))
                .toList();
    }
}
