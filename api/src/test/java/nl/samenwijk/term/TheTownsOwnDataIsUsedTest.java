package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.MunicipalitySettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class TheTownsOwnDataIsUsedTest {

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withUserConfiguration(
                    Settings.class, MunicipalityFiles.class, HolidaysFile.class, LawFiles.class, Terms.class);

    @Test
    void theDecreesOfItsHolidaysFile() {
        server.run(context -> assertThat(context.getBean(Holidays.class).isDayOff(day("2026-05-15")))
                .isTrue());
    }

    @Test
    void withoutFilesOnlyWhatCanBeComputed() {
        server.withPropertyValues("samenwijk.seed=none")
                .run(context -> assertThat(context.getBean(Holidays.class).isDayOff(day("2026-05-15")))
                        .isFalse());
    }

    @Test
    void itsReadingOfAnUnusedDeadline() {
        server.run(context ->
                assertThat(suspendedDays(context.getBean(Terms.class))).isEqualTo(14));
        server.withPropertyValues("samenwijk.term.unused-deadline-day-suspended=false")
                .run(context ->
                        assertThat(suspendedDays(context.getBean(Terms.class))).isEqualTo(13));
    }

    private static int suspendedDays(Terms terms) {
        List<Suspension> unused = List.of(asked("2026-03-16", "2026-03-30", null));
        return terms.decision(new DecisionTerm(day("2026-03-02"), TermFixture.GENERAL, unused, null))
                .suspendedDays();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({MunicipalitySettings.class, TermSettings.class})
    static class Settings {}
}
