package nl.samenwijk.initiative;

import nl.samenwijk.shared.Language;
import org.jspecify.annotations.Nullable;

/** What the initiator wrote, in the language they wrote it in. */
public record Texts(String title, String summary, @Nullable String description, Language language) {}
