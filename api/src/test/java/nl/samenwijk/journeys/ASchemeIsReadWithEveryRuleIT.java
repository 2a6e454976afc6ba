package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Anybody reads what a town gives money for, by which rules. */
@RunningTown
class ASchemeIsReadWithEveryRuleIT {

    private static final String FIELDS = """
            code source criteria { text article } obligations mostPerRequest
            accountingBands { upTo form determinedAtOnce advancePercent }
            filingWindows { areaCode from until } meetings { areaCode on } daysBeforeMeeting distribution
            """;
    private static final String ON = "query($on: Date) { schemes(on: $on) { " + FIELDS + " } }";
    private static final String VERSIONS =
            "query($code: String!) { schemeVersions(code: $code) { validFrom validTo " + FIELDS + " } }";

    @LocalServerPort
    private int port;

    private Answer schemes;

    @BeforeEach
    void ask() {
        schemes = new Town(port).anybody().ask(ON, "on", "2026-03-02");
    }

    private int place(String code) {
        List<JsonNode> all = schemes.list("");
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Object read(String code, String path) {
        return String.valueOf(schemes.at(place(code) + "." + path));
    }

    @Test
    void ofMoney() {
        assertThat(read("ASV", "mostPerRequest")).isEqualTo("5000000");
        assertThat(read("ASV", "distribution")).isEqualTo("\"FIRST_COMPLETE\"");
        assertThat(read("WIJKWENSEN", "accountingBands.0"))
                .isEqualTo("{\"upTo\":25000,\"form\":\"NONE\",\"determinedAtOnce\":true,\"advancePercent\":100}");
        assertThat(read("WIJKWENSEN", "accountingBands.2.upTo")).isEqualTo("null");
    }

    @Test
    void ofDays() {
        assertThat(read("WIJKWENSEN", "daysBeforeMeeting")).isEqualTo("28");
        assertThat(read("WIJKWENSEN", "meetings.0")).isEqualTo("{\"areaCode\":\"CENTRUM\",\"on\":\"2025-01-07\"}");
        assertThat(read("SERVICE_PUBLIC_SPACE", "filingWindows.0"))
                .isEqualTo("{\"areaCode\":null,\"from\":\"2021-01-01\",\"until\":\"2021-09-30\"}");
    }

    @Test
    void ofWhatIsLookedAtAndAskedInReturn() {
        assertThat(schemes.text(place("SERVICE_LOAN") + ".criteria.0.article")).isEqualTo("dienstverlening (aanname)");
        assertThat(read("SERVICE_LOAN", "obligations"))
                .isEqualTo(
                        "[\"U brengt de spullen op tijd, heel en schoon terug.\",\"U meldt schade of verlies meteen.\"]");
        assertThat(schemes.list(""))
                .allMatch(scheme -> !scheme.get("source").asString().isBlank());
    }

    @Test
    void whatGivesNoMoneySaysNothingOfIt() {
        assertThat(read("SERVICE_LOAN", "accountingBands")).isEqualTo("[]");
        assertThat(read("SERVICE_LOAN", "distribution")).isEqualTo("null");
        assertThat(read("SERVICE_LOAN", "mostPerRequest")).isEqualTo("null");
    }

    @Test
    void inItsVersions() {
        Answer versions = new Town(port).anybody().ask(VERSIONS, "code", "WIJKWENSEN");
        assertThat(versions.list("")).hasSize(1);
        assertThat(versions.text("0.validFrom")).isEqualTo("2021-01-01");
        assertThat(new Town(port).anybody().ask(VERSIONS, "code", "NOTHING").list(""))
                .isEmpty();
    }
}
