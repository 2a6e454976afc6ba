package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import nl.samenwijk.identity.People;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** Announced on Friday 6 March 2026: objections until Friday 17 April, to be decided six weeks later, on Friday 29 May (Awb 7:10). */
class AnObjectionIsDecidedInItsTermTest {

    private static final SupportRequest ANNOUNCED = Asked.announced(Asked.decided(DecisionOutcome.REFUSED));

    private final TownHall hall = TownHall.with(ANNOUNCED).on("2026-03-20");

    private String objected() {
        TownHall.done(hall.lodges("neighbour"));
        return hall.objection().id().opaque();
    }

    private void asked(String on, String deadline) {
        TownHall.done(hall.on(on)
                .objections
                .ask(
                        hall.ref(),
                        hall.objection().id().opaque(),
                        "Waarom?",
                        Asked.day(deadline),
                        People.named("coordinator-centrum")));
    }

    private void added(String on) {
        TownHall.done(hall.on(on)
                .objections
                .add(hall.ref(), hall.objection().id().opaque(), "Daarom.", null, People.named("neighbour")));
    }

    @Test
    void sixWeeksAfterTheObjectionTermWheneverItCame() {
        objected();

        assertThat(hall.objection().dueOn()).isEqualTo("2026-05-29");
        Term term = Objects.requireNonNull(
                hall.sees("neighbour").objections().getFirst().term());
        assertThat(term.lastDay()).isEqualTo("2026-05-29");
    }

    @Test
    void twelveWithACommitteeThatTheObjectorWasToldOf(@TempDir Path folder) throws IOException {
        String file = new ClassPathResource("municipality/dordrecht/municipality.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("objectionCommittee: false", "objectionCommittee: true");
        TownHall other = TownHall.with(
                        ANNOUNCED, TownFiles.municipality(TownFiles.with(folder, "municipality.yaml", file)))
                .on("2026-03-20");

        TownHall.done(other.lodges("neighbour"));

        assertThat(other.objection().committee()).isTrue();
        assertThat(other.objection().dueOn()).isEqualTo("2026-07-10");
    }

    @Test
    void sixMoreWhenItIsPostponedOnce() {
        String id = objected();

        TownHall.done(hall.on("2026-05-29")
                .objections
                .postpone(hall.ref(), id, "Er is een hoorzitting.", People.named("decision-maker")));

        assertThat(hall.objection().dueOn()).isEqualTo("2026-07-10");
        assertThat(hall.allowed("decision-maker")).doesNotContain("POSTPONE_OBJECTION_DECISION");
        assertThat(TownHall.refusal(
                        hall.objections.postpone(hall.ref(), id, "En nog een.", People.named("decision-maker"))))
                .isEqualTo(UserError.Code.NOT_ALLOWED_NOW);
    }

    @Test
    void afterItsLastDayItIsNotPostponed() {
        String id = objected();

        assertThat(TownHall.refusal(hall.on("2026-05-30")
                        .objections
                        .postpone(hall.ref(), id, "Te druk.", People.named("decision-maker"))))
                .isEqualTo(UserError.Code.TERM_PASSED);
    }

    @Test
    void itStandsStillWhileTheGroundsAreAsked() {
        objected();
        asked("2026-04-20", "2026-05-04");
        assertThat(hall.objection().dueOn())
                .as("from the next day until the deadline, fourteen days")
                .isEqualTo("2026-06-12");

        added("2026-04-28");

        assertThat(hall.objection().answeredOn()).isEqualTo("2026-04-28");
        assertThat(hall.objection().dueOn())
                .as("until the day before the answer, seven days")
                .isEqualTo("2026-06-05");
    }

    @Test
    void onlyAsFarAsItHadBegun() {
        objected();
        asked("2026-03-23", "2026-04-06");
        added("2026-03-30");

        assertThat(hall.objection().dueOn()).isEqualTo("2026-05-29");
    }

    @Test
    void askingNeedsADeadline() {
        String id = objected();

        assertThat(TownHall.refusal(hall.objections.ask(
                        hall.ref(), id, "Waarom?", null, People.named("coordinator-centrum"))))
                .isEqualTo(UserError.Code.DEADLINE_REQUIRED);
    }

    @Test
    void whatIsWithdrawnIsNotDue() {
        String id = objected();

        TownHall.done(hall.objections.withdraw(hall.ref(), id, People.named("neighbour")));

        assertThat(hall.objection().dueOn()).isNull();
        assertThat(hall.objection().term(Asked.TERMS)).isEmpty();
        assertThat(hall.request().isOpen()).isFalse();
        assertThat(hall.looks().request().signals()).isEmpty();
    }
}
