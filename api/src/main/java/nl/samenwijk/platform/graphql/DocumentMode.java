package nl.samenwijk.platform.graphql;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenwijk.shared.WrongSetting;

/** Which documents are answered: any, or only those that a client was built with. */
enum DocumentMode {
    OPEN,
    TRUSTED_ONLY;

    static DocumentMode of(String setting) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(setting.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongSetting(
                        "samenwijk.documents cannot be: " + setting,
                        "Choose one of: "
                                + Arrays.stream(values())
                                        .map(DocumentMode::word)
                                        .collect(Collectors.joining(", ")) + "."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
