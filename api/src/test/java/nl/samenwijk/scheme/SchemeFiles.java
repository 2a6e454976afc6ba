package nl.samenwijk.scheme;

import java.time.LocalDate;
import nl.samenwijk.shared.TownFiles;

/** Schemes of the two towns, for tests of their rules. */
final class SchemeFiles {

    private static final Schemes DORDRECHT = new Schemes(TownFiles.dordrecht());
    private static final Schemes ZEEWIJK = new Schemes(TownFiles.zeewijk());

    private SchemeFiles() {}

    static Scheme dordrecht(String code) {
        return DORDRECHT.find(code, LocalDate.of(2026, 3, 2)).orElseThrow();
    }

    static Schemes zeewijk() {
        return ZEEWIJK;
    }
}
