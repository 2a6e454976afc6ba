package nl.samenwijk.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.identity.People;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownFiles;

/** Initiatives without a store, for tests of requests too. */
public final class Plans {

    /** Monday 2 March 2026, ten in the morning in the town. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** In area Centrum, which has a coordinator and a steering group. */
    public static final String CENTRUM = "BU05050101";

    /** In no area. */
    public static final String NOWHERE = "BU05051901";

    public static final int HELD_DAYS = 10;

    private static final Places PLACES = new Places(TownFiles.dordrecht());
    private static final Creation CREATION = new Creation("key", "fingerprint");

    private static final Coordination COORDINATION = new Coordination(People.directory());
    private static final InitiativeRights RIGHTS = new InitiativeRights();

    private Plans() {}

    public static Initiative draft(String person) {
        return draft(Initiator.person(People.named(person)), CENTRUM);
    }

    public static Initiative draft(Initiator initiator, String neighbourhood) {
        return Initiative.proposed(
                new NodeId(Initiative.TYPE, "plan"),
                "DOR-2026-00001",
                words("Moestuin op de hoek", neighbourhood),
                initiator,
                CREATION,
                acting("resident", Actor.Role.INITIATOR, NOW));
    }

    static Draft words(String title, String neighbourhood) {
        return new Draft(
                new Texts(title, "Wij maken van de kale hoek een tuin.", null, Language.NL),
                Theme.GREEN,
                List.of(),
                null,
                PLACES.neighbourhood(neighbourhood).map(Place::of).orElseThrow());
    }

    public static Initiator organisation(String person) {
        return Initiator.organisation(People.organisationOf(person), People.named(person));
    }

    public static Initiator atTheDesk(String displayName) {
        return Initiator.atTheDesk(InitiatorKind.RESIDENT, displayName, Initiator.DeskChannel.PHONE);
    }

    public static Initiator person(String person) {
        return Initiator.person(People.named(person));
    }

    public static Acting acting(String person, Actor.Role role, Instant now) {
        Viewer viewer = People.named(person);
        return new Acting(Actor.of(role, viewer.id(), viewer.displayName()), null, now);
    }

    public static Initiative submitted(Initiative draft) {
        return after(InitiativeAct.SUBMIT_INITIATIVE, draft, acting("resident", Actor.Role.INITIATOR, NOW));
    }

    public static Initiative published(Initiative draft) {
        return after(
                InitiativeAct.PUBLISH_INITIATIVE,
                submitted(draft),
                acting("coordinator-centrum", Actor.Role.COORDINATOR, NOW));
    }

    /** By the resident of this name, in Centrum, published. */
    public static Initiative published(String person) {
        return published(draft(person));
    }

    public static Initiative running(String person) {
        return after(InitiativeAct.START_INITIATIVE, published(person), acting(person, Actor.Role.INITIATOR, NOW));
    }

    public static Initiative after(InitiativeAct act, Initiative plan, Acting who) {
        return switch (act) {
            case EDIT_INITIATIVE -> plan.edited(Draft.of(plan), List.of(), who);
            case SUBMIT_INITIATIVE -> plan.submitted(who.today().plusDays(7), who);
            case PUBLISH_INITIATIVE -> plan.published(who);
            case RETURN_INITIATIVE -> plan.returned("Wat is het doel?", who);
            case REJECT_INITIATIVE -> plan.rejected("Geen plan voor de buurt.", "Vraag het de vereniging.", who);
            case START_INITIATIVE -> plan.started(who);
            case HOLD_INITIATIVE -> plan.held("Het is winter.", who.today().plusDays(HELD_DAYS), who);
            case RESUME_INITIATIVE -> plan.resumed(who);
            case COMPLETE_INITIATIVE -> plan.completed("De tuin is er.", who);
            case WITHDRAW_INITIATIVE -> plan.withdrawn("Wij gaan verhuizen.", who);
            case TAKE_DOWN_INITIATIVE -> plan.takenDown("Het beledigt iemand.", "huisregels", who);
            case REQUEST_SUPPORT -> placed(plan.receiving(new Incoming(new NodeId("R", "1"), CREATION, "{}")));
        };
    }

    /** The request has gone on to its own document. */
    private static Initiative placed(Initiative plan) {
        return InitiativeBuilder.builder(plan).incoming(List.of()).build();
    }

    /** As it is when the log has taken all entries. */
    public static Initiative logged(Initiative plan) {
        return InitiativeBuilder.builder(plan).outbox(List.of()).build();
    }

    public static Coordination coordination() {
        return COORDINATION;
    }

    public static Standing standing(String person, Initiative plan) {
        return standing(People.named(person), plan);
    }

    public static Standing standing(Viewer viewer, Initiative plan) {
        return COORDINATION.standing(viewer, plan);
    }

    public static Optional<Phrase> whyNot(InitiativeAct act, Initiative plan) {
        return InitiativeRights.whyNot(act, plan);
    }

    public static List<String> allowed(Standing standing, Basket basket) {
        return RIGHTS.allowed(standing, basket);
    }

    public static Waiting waiting(Initiative plan, Basket basket, LocalDate today, boolean withProtected) {
        return InitiativeTurn.waiting(plan, basket, today, withProtected, COORDINATION.deskServes(plan));
    }
}
