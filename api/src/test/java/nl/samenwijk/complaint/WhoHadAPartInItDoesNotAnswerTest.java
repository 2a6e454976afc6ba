package nl.samenwijk.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.identity.People;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Words;
import org.junit.jupiter.api.Test;

/** Awb 9:7(1): by somebody who had no part in what the complaint is about. */
class WhoHadAPartInItDoesNotAnswerTest {

    private static final List<String> COORDINATORS =
            List.of("coordinator-centrum", "coordinator-oost", "coordinator-west", "coordinator-desk");

    private static List<String> answering(Complaint complaint) {
        return COORDINATORS.stream()
                .filter(person -> !Said.RIGHTS
                        .allowed(People.named(person), complaint, Said.RECEIVED)
                        .isEmpty())
                .toList();
    }

    private static String waitsOn(Complaint complaint) {
        return Words.say(Said.HANDLERS.name(complaint), Language.EN);
    }

    @Test
    void theCoordinatorOfTheAreaOrTheDeskAnswers() {
        assertThat(answering(Said.in("CENTRUM"))).containsExactly("coordinator-centrum", "coordinator-desk");
        assertThat(waitsOn(Said.in("CENTRUM"))).isEqualTo("Coordinator Centrum");
    }

    @Test
    void whatIsAboutNoPlaceIsForTheDesk() {
        assertThat(answering(Said.in(Viewer.DESK_AREA))).containsExactly("coordinator-desk");
        assertThat(waitsOn(Said.in(Viewer.DESK_AREA))).isEqualTo("Desk");
    }

    @Test
    void whatTheCoordinatorDidIsForTheDesk() {
        Complaint complaint = Said.in("CENTRUM", "coordinator-centrum", "facilitator");

        assertThat(answering(complaint)).containsExactly("coordinator-desk");
        assertThat(waitsOn(complaint)).isEqualTo("Desk");
    }

    @Test
    void whatTheDeskDidIsForTheCoordinator() {
        assertThat(answering(Said.in("CENTRUM", "coordinator-desk"))).containsExactly("coordinator-centrum");
    }

    @Test
    void whatAllOfThemDidIsForAnyOtherCoordinator() {
        Complaint complaint = Said.in("CENTRUM", "coordinator-centrum", "coordinator-desk");
        assertThat(answering(complaint)).containsExactly("coordinator-oost", "coordinator-west");
        assertThat(waitsOn(complaint)).isEqualTo("Another coordinator");

        assertThat(answering(Said.in(Viewer.DESK_AREA, "coordinator-desk", "coordinator-west")))
                .containsExactly("coordinator-centrum", "coordinator-oost");
    }

    @Test
    void whoComplainsDoesNotAnswer() {
        Complaint own = Said.by("coordinator-centrum", ComplaintSubject.somethingElse());
        Viewer coordinator = People.named("coordinator-centrum");

        assertThat(answering(own)).containsExactly("coordinator-desk");
        assertThat(Said.RIGHTS.mayRead(coordinator, own)).isTrue();
        assertThat(answering(Said.by("coordinator-desk", ComplaintSubject.somethingElse())))
                .containsExactly("coordinator-centrum", "coordinator-oost", "coordinator-west");
    }

    @Test
    void whoActsForAnOrganisationWithAnInterestDoesNotAnswer() {
        Viewer association = People.named("association", Role.COORDINATOR, "CENTRUM");
        Complaint complaint = Said.by(
                "resident",
                new ComplaintSubject(
                        "CENTRUM",
                        null,
                        null,
                        List.of(People.organisationOf("association").id())));

        assertThat(Said.RIGHTS.mayRead(association, complaint)).isFalse();
        assertThat(Said.RIGHTS.mayRead(association, Said.simple())).isTrue();
    }

    @Test
    void theyHearWhy() {
        Complaint complaint = Said.in("CENTRUM", "coordinator-centrum");

        assertThat(refusal("coordinator-centrum", complaint)).isEqualTo(UserError.Code.CONFLICT_OF_INTEREST);
        assertThat(refusal("coordinator-oost", complaint)).isEqualTo(UserError.Code.NOT_FOUND);
        assertThat(refusal("decision-maker", complaint)).isEqualTo(UserError.Code.NOT_FOUND);
        assertThat(refusal("neighbour", complaint)).isEqualTo(UserError.Code.NOT_FOUND);
        assertThat(refusal("resident", complaint)).isEqualTo(UserError.Code.FORBIDDEN);
        assertThat(Said.RIGHTS.noRole(People.named("coordinator-desk"), complaint))
                .isEmpty();
    }

    private static UserError.Code refusal(String person, Complaint complaint) {
        return Said.RIGHTS.noRole(People.named(person), complaint).orElseThrow().code();
    }

    /** It must not lie in a town in which nobody signed in yet who is nearest. */
    @Test
    void whereNobodyIsNearAnyCoordinatorAnswers() {
        ComplaintHandlers nobody = new ComplaintHandlers(
                People.emptyDirectory(),
                new nl.samenwijk.neighbourhood.Places(nl.samenwijk.shared.TownFiles.dordrecht()));

        assertThat(nobody.mayHandle(People.named("coordinator-oost"), Said.in("CENTRUM")))
                .isTrue();
        assertThat(nobody.mayHandle(People.named("decision-maker"), Said.in("CENTRUM")))
                .isFalse();
    }
}
