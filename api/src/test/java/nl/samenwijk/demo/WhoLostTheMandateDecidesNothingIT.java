package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mandates are data with their days: who had one yesterday decides, confirms and fixes nothing today (Awb 10:1). */
class WhoLostTheMandateDecidesNothingIT {

    private static final String DECIDER = Objecting.DECIDER;
    private static final String COORDINATOR = "coordinator-centrum";
    private static final Path DORDRECHT = Path.of("src/main/resources/municipality/dordrecht");

    @TempDir
    private Path folder;

    @Test
    void fromTheDayAfter() throws IOException {
        copyWithMandatesUntilToday();
        try (OtherTown other = OtherTown.start(List.of(TimeMachine.class), "samenwijk.municipality=" + folder)) {
            Town town = other.town();
            Tales tales = new Tales(town);
            Objecting objecting = new Objecting(town);
            Thing objected = objecting.objected(tales.facilitating("resident"));
            Thing proposed = tales.inReview("resident", Tales.funding(500_000));
            tales.grant(proposed, COORDINATOR, 500_000).done();
            Thing late = objecting.answeredTooLate("resident");
            assertThat(town.as(DECIDER).reads(objected).allowed()).contains("DECIDE_OBJECTION");
            assertThat(town.as(DECIDER).reads(proposed).allowed()).contains("CONFIRM_DECISION");
            assertThat(town.as(DECIDER).reads(late).allowed()).contains("FIX_PENALTY");

            other.bean(TimeMachine.class).days(1);

            for (Thing thing : List.of(objected, proposed, late)) {
                Seen seen = town.as(DECIDER).reads(thing);
                assertThat(seen.allowed())
                        .doesNotContain("DECIDE_OBJECTION", "CONFIRM_DECISION", "FIX_PENALTY", "DECIDE_SUPPORT");
            }
            assertThat(objecting
                            .onObjection(
                                    DECIDER, "decideObjection", objected, "outcome", "DISMISSED", "reasoning", "Nee.")
                            .refusals())
                    .containsExactly("FORBIDDEN");
            assertThat(town.as(DECIDER).act("Confirm", proposed, "agree", true).refusals())
                    .containsExactly("FORBIDDEN");
            assertThat(objecting.act(DECIDER, "fixPenalty", late).refusals()).containsExactly("FORBIDDEN");
            assertThat(objecting
                            .onObjection(
                                    "decision-maker-2",
                                    "decideObjection",
                                    objected,
                                    "outcome",
                                    "DISMISSED",
                                    "reasoning",
                                    "Nee.")
                            .refusals())
                    .as("who still has one")
                    .isEmpty();
            assertThat(objecting.act(COORDINATOR, "fixPenalty", late).refusals())
                    .isEmpty();
        }
    }

    private void copyWithMandatesUntilToday() throws IOException {
        try (Stream<Path> files = Files.walk(DORDRECHT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(DORDRECHT.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path mandates = folder.resolve("mandates.yaml");
        String lines = Files.readString(mandates);
        String ended = lines.replaceAll("(?m)(holder: " + DECIDER + ",.*) }$", "$1, validTo: " + Tales.today() + " }");
        assertThat(ended).isNotEqualTo(lines);
        Files.writeString(mandates, ended);
    }
}
