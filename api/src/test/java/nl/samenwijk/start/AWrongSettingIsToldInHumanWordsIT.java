package nl.samenwijk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.SamenwijkApplication;
import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Who starts the server with a wrong setting reads what is wrong and what to do, and no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("any-engine")
class AWrongSettingIsToldInHumanWordsIT {

    private static ConfigurableApplicationContext start(String... settings) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--samenwijk.seed=areas"));
        all.addAll(List.of(settings));
        return new SpringApplication(SamenwijkApplication.class).run(all.toArray(String[]::new));
    }

    private static void refused(CapturedOutput said, List<String> words, String... settings) {
        assertThatThrownBy(() -> start(settings).close()).isNotNull();
        assertThat(said.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains(words)
                .doesNotContain("\tat ");
    }

    private static String data() {
        return "--samenwijk.data=" + FreshStore.folder();
    }

    @Test
    void aMunicipalityThatIsNotThere(CapturedOutput said) {
        refused(
                said,
                List.of("There is no municipality in file:/nowhere/", "samenwijk.municipality"),
                "--samenwijk.municipality=file:/nowhere/",
                "--spring.mongodb.uri=",
                data());
    }

    @Test
    void anAddressThatIsNone(CapturedOutput said) {
        refused(
                said,
                List.of("is not the address of a MongoDB", "mongodb://"),
                "--spring.mongodb.uri=http://sec:ret@x",
                data());
        assertThat(said.getAll()).doesNotContain("ret@");
    }

    @Test
    void anAddressWithoutADatabase(CapturedOutput said) {
        refused(said, List.of("names no database"), "--spring.mongodb.uri=mongodb://127.0.0.1:1", data());
    }

    @Test
    void aMongoThatIsAway(CapturedOutput said) {
        refused(
                said,
                List.of("cannot be reached", "Start it"),
                "--spring.mongodb.uri=mongodb://sec:ret@127.0.0.1:1/samenwijk?directConnection=true",
                data());
        assertThat(said.getAll()).doesNotContain("sec:ret");
    }

    @Test
    void aClockThatIsNoMoment(CapturedOutput said) {
        refused(
                said,
                List.of("samenwijk.clock is not a moment: yesterday", "2027-03-01T08:00:00+01:00"),
                "--samenwijk.clock=yesterday",
                "--spring.mongodb.uri=",
                data());
    }

    @Test
    void aChoiceOfDocumentsThatIsNone(CapturedOutput said) {
        refused(
                said,
                List.of("samenwijk.documents cannot be: closed", "open, trusted-only"),
                "--samenwijk.documents=closed",
                "--spring.mongodb.uri=",
                data());
    }

    @Test
    void aClockBeforeWhatHappened(CapturedOutput said) {
        String data = data();
        String store = "--spring.mongodb.uri=" + FreshStore.uri();
        try (ConfigurableApplicationContext town = start("--samenwijk.clock=2027-03-01T08:00:00+01:00", store, data)) {
            Integer port = town.getEnvironment().getProperty("local.server.port", Integer.class);
            new Tales(new Town(Objects.requireNonNull(port))).draft("resident");
        }
        refused(
                said,
                List.of("The last thing that happened here was at 2027-03-01T08:0", "samenwijk.clock"),
                "--samenwijk.clock=2027-02-01T08:00:00+01:00",
                store,
                data);
    }
}
