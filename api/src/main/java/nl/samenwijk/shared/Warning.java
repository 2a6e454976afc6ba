package nl.samenwijk.shared;

import java.util.List;

/** Something to know that does not stop an act. */
public record Warning(Code code, Phrase message, List<String> path) {

    public static Warning at(Code code, String... path) {
        return new Warning(code, Phrase.of("warning." + code), List.of(path));
    }

    /** About no field, with what fills in its sentence. */
    public static Warning saying(Code code, Object... arguments) {
        return new Warning(code, Phrase.of("warning." + code, arguments), List.of());
    }

    /** The kinds of warning. */
    public enum Code {
        SHORT_DEADLINE,
        DEADLINE_ON_DAY_OFF,
        OUTSIDE_AREA,
        OTHER_INITIATORS,
        CO_SIGNER_NEEDED,
        DATE_PASSED,
        DONE_BEFORE,
        WINDOW_CLOSED,
        MEETING_TOO_LATE,
        BSN_MASKED,
        PERSONAL_DATA_SEEN,
        NOTICE_TOO_EARLY,
        OBJECTION_LATE,
        NOT_AN_ORDER,
        NOBODY_HEARD,
        POSTED_LATER
    }
}
