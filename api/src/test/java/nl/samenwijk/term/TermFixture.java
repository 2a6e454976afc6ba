package nl.samenwijk.term;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Facts of terms as the tests write them down. */
final class TermFixture {

    static final Holidays HOLIDAYS = Holidays.with(HolidaysFile.days(rows("/municipality/dordrecht/holidays.csv")));
    static final Terms TERMS = new Terms(HOLIDAYS, TermSettings.defaults());
    static final TermRule GENERAL = TERMS.generalRule(LocalDate.EPOCH);

    private TermFixture() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static @Nullable LocalDate maybe(@Nullable String text) {
        return text == null ? null : day(text);
    }

    static Suspension asked(String askedOn, @Nullable String deadline, @Nullable String completedOn) {
        return new Suspension.Completion(day(askedOn), maybe(deadline), maybe(completedOn));
    }

    static Suspension still(String from, String until) {
        return new Suspension.Period(SuspensionKind.CONSENT, day(from), day(until));
    }

    static Term received(String receivedOn, TermRule rule, Suspension... suspensions) {
        return TERMS.decision(new DecisionTerm(day(receivedOn), rule, List.of(suspensions), null));
    }

    static Term received(String receivedOn, Suspension... suspensions) {
        return received(receivedOn, GENERAL, suspensions);
    }

    static Term extended(
            String receivedOn, TermRule rule, String announcedOn, String newDueOn, Suspension... suspensions) {
        Extension extension = new Extension(day(announcedOn), day(newDueOn));
        return TERMS.decision(new DecisionTerm(day(receivedOn), rule, List.of(suspensions), extension));
    }

    static TermRule weeks(int weeks) {
        return TermRule.of(weeks, "ASV 5", true, null, null, false);
    }

    static List<TermStepCode> codes(Term term) {
        return term.steps().stream().map(TermStep::code).toList();
    }

    static TermStep step(Term term, TermStepCode code) {
        return steps(term, code).findFirst().orElseThrow();
    }

    static Stream<TermStep> steps(Term term, TermStepCode code) {
        return term.steps().stream().filter(step -> step.code() == code);
    }

    static List<CSVRecord> rows(String resource) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = open(resource);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String resource) {
        var stream = TermFixture.class.getResourceAsStream(resource);
        return new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8);
    }
}
