package nl.samenwijk.term.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyoneMayAskHowATermIsCountedTest {

    private static final TermQuery QUERY = new TermQuery();

    @Test
    void byTheEightWeeksOfTheLaw() {
        Map<String, Object> term = QUERY.term("decision: { receivedOn: '2026-03-02' }");
        assertThat(term)
                .containsEntry("startsOn", "2026-03-03")
                .containsEntry("dueOn", "2026-04-28")
                .containsEntry("suspendedDays", 0)
                .containsEntry("state", null)
                .extractingByKey("steps")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting("code")
                .isEqualTo(List.of("START", "WEEKS", "SHIFTED"));
    }

    @Test
    void byTheTermOfAScheme() {
        assertThat(QUERY.term("decision: { receivedOn: '2026-02-01', schemeCode: 'ASV' }"))
                .containsEntry("dueOn", "2026-05-03");
    }

    @Test
    void byTheTermOfAKindsDefaultScheme() {
        assertThat(QUERY.term("decision: { receivedOn: '2026-03-03', supportKind: SPACE }"))
                .containsEntry("dueOn", "2026-04-14");
    }

    @Test
    void withSuspensionsAndAnExtension() {
        Map<String, Object> term = QUERY.term("""
                decision: { receivedOn: "2026-03-02", extension: { announcedOn: "2026-04-20", newDueOn: "2026-05-26" }, suspensions: [
                  { askedOn: "2026-03-16", deadline: "2026-03-30", completedOn: "2026-03-25" }
                  { kind: null, askedOn: "2026-03-31" }
                  { kind: FORCE_MAJEURE, from: "2026-04-01", until: "2026-04-02" }
                ] }""");
        assertThat(term).containsEntry("suspendedDays", 10).containsEntry("dueOn", "2026-05-26");
    }

    @Test
    void forAnObjection() {
        assertThat(QUERY.term("objection: { announcedOn: '2026-02-20' }")).containsEntry("dueOn", "2026-04-07");
    }

    @Test
    void forTheDecisionOnAnObjection() {
        assertThat(QUERY.term("decisionOnObjection: { announcedOn: '2026-02-20', committee: true, postponed: false }"))
                .containsEntry("dueOn", "2026-06-30");
    }

    @Test
    void oneTermAtATime() {
        assertThat(QUERY.ask("objection: { announcedOn: '2026-02-20' }, decision: { receivedOn: '2026-03-02' }")
                        .getErrors())
                .isNotEmpty();
        assertThat(QUERY.ask("").getErrors()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "notProcessed: { deadline: '2026-03-30' } | 2026-04-28",
                "notProcessed: { deadline: '2026-03-30', insufficientAnswerOn: '2026-03-25' } | 2026-04-22",
                "grantedBySilence: { dueOn: '2026-04-28' } | 2026-05-12",
                "objectionReceived: { announcedOn: '2026-02-20', receivedOn: '2026-04-14', postedOn: '2026-04-07' } | 2026-04-14",
                "objectionGrounds: { askedOn: '2026-03-30', deadline: '2026-04-13' } | 2026-04-13",
                "appeal: { announcedOn: '2026-06-30' } | 2026-08-11",
                "noticeOfDefault: { dueOn: '2026-04-28', receivedOn: '2026-04-29' } | 2026-05-13",
                "penaltyDecision: { lastPenaltyDayOn: '2026-06-24' } | 2026-07-08",
                "complaint: { receivedOn: '2026-03-02', postponed: true } | 2026-05-11",
                "payment: { announcedOn: '2026-03-02', schemeCode: 'ASV' } | 2026-04-13"
            })
    void forWhatFollowsADecision(String input, String dueOn) {
        assertThat(QUERY.term(input)).containsEntry("dueOn", dueOn);
    }

    @Test
    void whileGroundsAreMissing() {
        assertThat(QUERY.term("decisionOnObjection: { announcedOn: '2026-02-20', committee: false, postponed: false,"
                        + " grounds: { askedOn: '2026-04-10', deadline: '2026-04-24', addedOn: '2026-04-20' } }"))
                .containsEntry("dueOn", "2026-05-28")
                .containsEntry("suspendedDays", 9);
    }

    @Test
    void andWhatALateDecisionMayCost() {
        assertThat(QUERY.penalty("dueOn: '2026-04-28', noticeReceivedOn: '2026-04-29', on: '2026-06-24'"))
                .containsEntry("startsOn", "2026-05-14")
                .containsEntry("days", 42)
                .containsEntry("amount", 144_200);
        assertThat(
                        QUERY.penalty(
                                "dueOn: '2026-04-28', noticeReceivedOn: '2026-04-29', on: '2026-06-24', announcedOn: '2026-05-15'"))
                .containsEntry("days", 1);
        assertThat(QUERY.penalty("dueOn: '2026-04-28', noticeReceivedOn: '2026-04-28', on: '2026-06-24'"))
                .isNull();
    }
}
