package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.GENERAL;
import static nl.samenwijk.term.TermFixture.TERMS;
import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.extended;
import static nl.samenwijk.term.TermFixture.received;
import static nl.samenwijk.term.TermFixture.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermStepsAreSentencesForAResidentTest {

    @Test
    void inDutch() {
        Term term = received("2026-03-02", asked("2026-03-16", "2026-03-30", "2026-03-25"));
        assertThat(said(term, Language.NL))
                .containsExactly(
                        "Ontvangen op 2 maart 2026. De dag erna telt als eerste.",
                        "Wij hebben 8 weken om te beslissen. Dat is tot en met 27 april 2026.",
                        "Van 17 maart 2026 tot en met 24 maart 2026 staat de termijn stil (8 dagen): wij vroegen om een aanvulling."
                                + " De laatste dag wordt 5 mei 2026.",
                        "5 mei 2026 is een vrije dag (Bevrijdingsdag). Daarom wordt de laatste dag 6 mei 2026.");
    }

    @Test
    void inEnglish() {
        Term term = received("2027-03-09", TermFixture.still("2027-03-15", "2027-03-15"));
        assertThat(said(term, Language.EN))
                .containsExactly(
                        "Received on 9 March 2027. The day after is the first that counts.",
                        "We have 8 weeks to decide. That is until 4 May 2027 at the latest.",
                        "On 15 March 2027 the term stands still (1 day): the applicant agreed to wait. The last day becomes 5 May 2027.",
                        "5 May 2027 is a day off (Liberation Day). The days after it are days off too, up to and including 9 May 2027."
                                + " So the last day becomes 10 May 2027.");
    }

    @ParameterizedTest
    @MethodSource("termsWithEveryKindOfStep")
    void andNothingIsLeftUnsaid(Term term) {
        for (Language language : Language.values()) {
            assertThat(said(term, language))
                    .allSatisfy(sentence -> assertThat(sentence)
                            .doesNotContainPattern("[{}|#]|''")
                            .matches("[A-Z0-9].*\\."));
        }
    }

    static Stream<Term> termsWithEveryKindOfStep() {
        TermRule fixed = TermRule.of(8, "APV 1:2", true, false, null, false);
        TermRule own = TermRule.of(8, "ASV 5", true, null, new TermRule.Postponement(4, "ASV 6"), false);
        return Stream.of(
                received("2026-02-01", weeks(13)),
                received("2026-03-02", fixed),
                received("2026-03-02", TermRule.service(6), asked("2026-03-03", null, null)),
                received("2026-03-02", everyKind()),
                extended("2026-03-02", GENERAL, "2026-04-20", "2026-05-25"),
                extended("2026-03-02", GENERAL, "2026-04-29", "2026-05-26"),
                extended("2026-03-02", GENERAL, "2026-04-01", "2026-04-02"),
                extended("2026-03-02", own, "2026-04-20", "2026-06-30"),
                extended("2026-03-02", fixed, "2026-04-20", "2026-06-30"),
                received("2026-03-02", new TermRule(8, "APV 1:3", true, null, null, false, true, null)),
                TERMS.decisionOnObjection(day("2026-02-20"), true, true),
                TERMS.decisionOnObjection(day("2026-02-20"), false, true, grounds()),
                TERMS.notProcessedAfterDeadline(day("2026-03-30")),
                TERMS.notProcessedAfterAnswer(day("2026-03-30")),
                TERMS.grantedBySilence(day("2026-05-11")),
                TERMS.objectionGrounds(day("2026-03-30"), null),
                TERMS.objectionGrounds(day("2026-03-30"), day("2026-04-12")),
                objection("2026-02-20", null),
                objection("2026-04-07", null),
                objection("2026-04-09", null),
                objection("2026-04-09", "2026-04-08"),
                objection("2026-04-14", "2026-04-07"),
                TERMS.appeal(day("2026-04-13")),
                TERMS.noticeOfDefault(day("2026-04-28"), day("2026-04-30")).orElseThrow(),
                TERMS.penaltyDecision(day("2026-06-24")),
                TERMS.complaint(day("2026-03-02"), true),
                TERMS.payment(day("2026-03-16"), null),
                TERMS.decisionOnObjection(day("2026-02-20"), false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13,",
        "2026-05-14,",
        "2026-06-20,",
        "2026-12-31,",
        "2026-12-31,2026-05-02",
        "2026-12-31,2026-06-01"
    })
    void andOfAPenalty(String on, @Nullable String announcedOn) {
        for (boolean paid : new boolean[] {true, false}) {
            Terms terms = new Terms(
                    TermFixture.HOLIDAYS,
                    TermSettings.defaults().withAnnouncementDayPaid(paid).withNoticeWeeksShifted(paid));
            LateDecision late = LateDecision.of(day("2026-04-28"), day("2026-04-30"), TermFixture.maybe(announcedOn));
            Penalty penalty = terms.penalty(late, day(on)).orElseThrow();
            andNothingIsLeftUnsaid(new Term(penalty.startsOn(), penalty.startsOn(), null, 0, penalty.steps()));
        }
    }

    @Test
    void ofAPenaltyInDutch() {
        Penalty penalty = TERMS.penalty(
                        LateDecision.of(day("2026-04-28"), day("2026-04-29"), day("2026-05-29")), day("2026-06-30"))
                .orElseThrow();
        assertThat(penalty.steps().stream().map(step -> Words.say(step.text(), Language.NL)))
                .containsExactly(
                        "Op 29 april 2026 kregen wij de brief dat wij te laat zijn. De dag erna telt als eerste.",
                        "Wij hebben dan nog 2 weken om te beslissen. Dat is tot en met 13 mei 2026.",
                        "Is er dan nog geen besluit? Vanaf 14 mei 2026 moeten wij voor elke dag een dwangsom betalen.",
                        "Van 14 mei 2026 tot en met 27 mei 2026 (14 dagen): €\u00a023 per dag. Dat is samen €\u00a0322.",
                        "Voor 28 mei 2026 (1 dag): €\u00a035 per dag. Dat is samen €\u00a035.",
                        "Op 29 mei 2026 is het besluit bekendgemaakt. Die dag telt niet meer mee.");
    }

    private static MissingGrounds grounds() {
        return new MissingGrounds(day("2026-04-10"), day("2026-04-24"), day("2026-04-12"));
    }

    private static Term objection(String receivedOn, @Nullable String postedOn) {
        return TERMS.objectionInTime(
                        new ObjectionReceived(day("2026-02-20"), day(receivedOn), TermFixture.maybe(postedOn)))
                .term();
    }

    private static Suspension[] everyKind() {
        return new Suspension[] {
            still(SuspensionKind.CONSENT, "2026-03-10"),
            still(SuspensionKind.APPLICANT_DELAY, "2026-03-17"),
            still(SuspensionKind.FOREIGN_INFORMATION, "2026-03-24"),
            still(SuspensionKind.FORCE_MAJEURE, "2026-03-31")
        };
    }

    private static Suspension still(SuspensionKind kind, String from) {
        return new Suspension.Period(kind, day(from), day(from).plusDays(2));
    }

    private static List<String> said(Term term, Language language) {
        return term.steps().stream()
                .map(step -> Words.say(step.text(), language))
                .toList();
    }
}
