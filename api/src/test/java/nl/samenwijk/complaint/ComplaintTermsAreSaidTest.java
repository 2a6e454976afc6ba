package nl.samenwijk.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.samenwijk.identity.People;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.shared.Words;
import nl.samenwijk.term.TermState;
import nl.samenwijk.term.TermStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What who complains reads of the days: by when the answer comes, whether it came in time, and until when the ombudsman can be asked. */
class ComplaintTermsAreSaidTest {

    private static SeenComplaint on(LocalDate day, Complaint complaint) {
        TownClock clock = new TownClock(Clock.fixed(TownClock.startOf(day), ZoneOffset.UTC));
        return new ComplaintView(Said.RIGHTS, Said.HANDLERS, Said.TERMS, TownFiles.municipality(), clock)
                .see(complaint, People.named("resident"));
    }

    private static Complaint answeredOn(LocalDate day) {
        return Said.simple().answered(ComplaintFindings.WELL_FOUNDED, "Ja.", Said.on(day));
    }

    private static @Nullable TermState state(LocalDate day, Complaint complaint) {
        return on(day, complaint).term().state();
    }

    @Test
    void itRunsUntilItsLastDayAndIsLateAfterIt() {
        assertThat(state(Said.DUE, Said.simple())).isEqualTo(TermState.RUNNING);
        assertThat(state(Said.DUE.plusDays(1), Said.simple())).isEqualTo(TermState.LATE);
    }

    @Test
    void itIsKeptWhenTheAnswerComesOnTheLastDay() {
        assertThat(state(Said.DUE.plusYears(1), answeredOn(Said.DUE))).isEqualTo(TermState.MET);
        assertThat(state(Said.DUE.plusYears(1), answeredOn(Said.DUE.plusDays(1))))
                .isEqualTo(TermState.LATE);
    }

    @Test
    void postponedItIsCountedWithFourMoreWeeks() {
        SeenComplaint seen = on(Said.DUE, Said.simple().postponed("Druk.", Said.POSTPONED, Said.desk()));

        assertThat(seen.term().dueOn()).isEqualTo(seen.dueOn()).isEqualTo(Said.POSTPONED);
        assertThat(seen.term().steps()).extracting(TermStep::article).contains("Awb 9:11(1)", "Awb 9:11(2)");
        assertThat(seen.postponedBecause()).isEqualTo("Druk.");
    }

    @Test
    void theOmbudsmanIsNamedWithTheAnswerAndWithALastDay() {
        assertThat(on(Said.DUE, Said.simple()).remedyClause()).isNull();
        assertThat(on(Said.DUE, answeredOn(LocalDate.of(2028, 2, 29))).remedyClause())
                .satisfies(clause -> assertThat(Words.say(clause, Language.NL))
                        .contains("Nationale ombudsman, Postbus 93122, 2509 AC Den Haag", "28 februari 2029"));
    }
}
