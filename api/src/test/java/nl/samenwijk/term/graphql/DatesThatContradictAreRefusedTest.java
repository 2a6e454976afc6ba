package nl.samenwijk.term.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesThatContradictAreRefusedTest {

    private static final TermQuery QUERY = new TermQuery();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "askedOn: '2026-03-16', deadline: '2026-03-15' | deadline",
                "askedOn: '2026-03-16', deadline: '2026-03-30', completedOn: '2026-03-15' | completedOn",
                "askedOn: '2026-03-01', deadline: '2026-03-30' | askedOn",
                "deadline: '2026-03-30' | askedOn",
                "kind: COMPLETION, from: '2026-03-16', until: '2026-03-30' | from",
                "kind: CONSENT, from: '2026-03-16' | until",
                "kind: CONSENT, until: '2026-03-16' | from",
                "kind: CONSENT, from: '2026-03-16', until: '2026-03-15' | until",
                "kind: CONSENT, from: '2026-02-16', until: '2026-03-01' | until",
                "kind: FORCE_MAJEURE, from: '2026-03-16', until: '2026-03-17', deadline: '2026-03-30' | deadline",
                "kind: CONSENT, from: '2026-03-16', until: '2200-01-01' | until"
            })
    void inASuspension(String suspension, String field) {
        String both = "{ askedOn: '2026-03-09' }, { " + suspension + " }";
        assertThat(QUERY.refusedAt("decision: { receivedOn: '2026-03-02', suspensions: [" + both + "] }"))
                .containsExactly("input", "decision", "suspensions", "1", field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "announcedOn: '2026-03-01', newDueOn: '2026-05-26' | announcedOn",
                "announcedOn: '2026-04-20', newDueOn: '2026-04-20' | newDueOn",
                "announcedOn: '2026-04-20', newDueOn: '2200-01-01' | newDueOn"
            })
    void inAnExtension(String extension, String field) {
        assertThat(QUERY.refusedAt("decision: { receivedOn: '2026-03-02', extension: { " + extension + " } }"))
                .containsExactly("input", "decision", "extension", field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "receivedOn: '1899-12-31' | receivedOn",
                "receivedOn: '2200-01-01' | receivedOn",
                "receivedOn: '2026-03-02', schemeCode: 'NONE' | schemeCode",
                "receivedOn: '1999-03-02', schemeCode: 'ASV' | schemeCode",
                "receivedOn: '2026-03-02', supportKind: PERMIT | supportKind",
                "receivedOn: '2026-03-02', schemeCode: 'ASV', supportKind: SPACE | supportKind"
            })
    void inTheFactsThemselves(String facts, String field) {
        assertThat(QUERY.refusedAt("decision: { " + facts + " }")).containsExactly("input", "decision", field);
    }

    @Test
    void inAnAnnouncement() {
        assertThat(QUERY.refusedAt("objection: { announcedOn: '1899-12-31' }"))
                .containsExactly("input", "objection", "announcedOn");
        assertThat(QUERY.refusedAt(
                        "decisionOnObjection: { announcedOn: '2200-01-01', committee: false, postponed: false }"))
                .containsExactly("input", "decisionOnObjection", "announcedOn");
    }

    @Test
    void andFiftySuspensionsAreEnough() {
        String fifty = String.join(",", Collections.nCopies(50, "{ askedOn: '2026-03-16' }"));
        String ask = "decision: { receivedOn: '2026-03-02', suspensions: [%s] }";
        assertThat(QUERY.ask(ask.formatted(fifty)).getErrors()).isEmpty();
        assertThat(QUERY.refusedAt(ask.formatted(fifty + ",{ askedOn: '2026-03-16' }")))
                .containsExactly("input", "decision", "suspensions");
    }

    @Test
    void twoAccountsOfOneRequestToComplete() {
        String both =
                "{ askedOn: '2026-03-16', deadline: '2026-03-30' }, { askedOn: '2026-03-16', deadline: '2026-04-02' }";
        var result = QUERY.ask("decision: { receivedOn: '2026-03-02', suspensions: [" + both + "] }");
        assertThat(TermQuery.path(TermQuery.refusal(result)))
                .containsExactly("input", "decision", "suspensions", "1", "askedOn");
        assertThat(TermQuery.refusal(result)).containsEntry("article", "Awb 4:15(1)(a)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "notProcessed: { deadline: '2026-03-30', insufficientAnswerOn: '2026-03-31' } | insufficientAnswerOn | Awb 4:5(4)",
                "objectionReceived: { announcedOn: '2026-02-20', receivedOn: '2026-04-09', postedOn: '2026-04-10' } | postedOn | Awb 6:9(2)",
                "objectionGrounds: { askedOn: '2026-03-30', deadline: '2026-03-30' } | deadline | Awb 6:6",
                "noticeOfDefault: { dueOn: '2026-04-28', receivedOn: '2026-04-28' } | receivedOn | Awb 4:17(3)",
                "grantedBySilence: { dueOn: '2200-01-01' } | dueOn | null",
                "appeal: { announcedOn: '1899-12-31' } | announcedOn | null",
                "penaltyDecision: { lastPenaltyDayOn: '1899-12-31' } | lastPenaltyDayOn | null",
                "complaint: { receivedOn: '2200-01-01', postponed: false } | receivedOn | null",
                "payment: { announcedOn: '2026-03-02', schemeCode: 'NONE' } | schemeCode | null"
            })
    void inTheOtherTermsWithTheArticle(String input, String field, String article) {
        Map<String, Object> refusal = TermQuery.refusal(QUERY.ask(input));
        assertThat(TermQuery.path(refusal)).containsExactly("input", input.substring(0, input.indexOf(':')), field);
        assertThat(refusal).containsEntry("article", article);
    }

    @Test
    void inMissingGrounds() {
        assertThat(
                        QUERY.refusedAt(
                                "decisionOnObjection: { announcedOn: '2026-02-20', committee: false, postponed: false,"
                                        + " grounds: { askedOn: '2026-04-10', deadline: '2026-04-24', addedOn: '2026-04-09' } }"))
                .containsExactly("input", "decisionOnObjection", "grounds", "addedOn");
    }

    @Test
    void inAPenalty() {
        var result = QUERY.askPenalty("dueOn: '2026-04-28', noticeReceivedOn: '2200-04-29', on: '2026-05-20'");
        assertThat(TermQuery.path(TermQuery.refusal(result))).containsExactly("noticeReceivedOn");
    }
}
