package nl.samenwijk.term.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

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
}
