package nl.samenwijk.initiative;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.ActivityEntryBuilder;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.Lists;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A plan that residents, a residents' group or a business association bring forward and carry out themselves for their neighbourhood (bewonersinitiatief). It
 * changes itself by acts only, each of which bumps the version and writes its entry into the outbox.
 *
 * @param version changes with the initiative's own facts; clients see it
 * @param revision changes with every write; the conditional write is on it
 * @param publishBy the day by which the coordinator promised to look at it
 * @param requests how many requests were ever made: the number of the last one
 * @param incoming requests on their way to their own document
 * @param withdrawing who withdrew it, while its requests still have to be withdrawn with it
 */
@RecordBuilder
public record Initiative(
        NodeId id,
        String reference,
        long version,
        long revision,
        InitiativeStatus status,
        Instant statusSince,
        Texts texts,
        Theme theme,
        List<Approach> approaches,
        @Nullable LocalDate startsOn,
        Place place,
        Initiator initiator,
        Instant createdAt,
        @Nullable LocalDate publishBy,
        @Nullable Instant publishedAt,
        boolean takenDown,
        Closing closing,
        @Nullable Hold hold,
        int requests,
        List<Incoming> incoming,
        @Nullable Acting withdrawing,
        Creation creation,
        List<ActivityEntry> outbox) {

    public static final String TYPE = "I";

    /** How many requests one initiative can have, withdrawn ones too. */
    public static final int MOST_REQUESTS = 50;

    static Initiative proposed(
            NodeId id, String reference, Draft draft, Initiator initiator, Creation creation, Acting who) {
        return begun(id, reference, draft, initiator, creation, who)
                .status(InitiativeStatus.DRAFT)
                .build()
                .changed("PROPOSE_INITIATIVE", who, entry -> entry.text(says("PROPOSE_INITIATIVE")), next -> {});
    }

    /** It came from another system, in the state it has there. Nobody was promised a day on which it is looked at. */
    static Initiative imported(
            NodeId id,
            String reference,
            Draft draft,
            Initiator initiator,
            Creation creation,
            InitiativeStatus status,
            Acting who) {
        boolean publishedThere = status == InitiativeStatus.PUBLISHED || status == InitiativeStatus.RUNNING;
        return begun(id, reference, draft, initiator, creation, who)
                .status(status)
                .publishedAt(publishedThere ? who.now() : null)
                .build()
                .changed("IMPORT_INITIATIVE", who, entry -> entry.text(says("IMPORT_INITIATIVE")), next -> {});
    }

    private static InitiativeBuilder begun(
            NodeId id, String reference, Draft draft, Initiator initiator, Creation creation, Acting who) {
        return InitiativeBuilder.builder()
                .id(id)
                .reference(reference)
                .statusSince(who.now())
                .texts(draft.texts())
                .theme(draft.theme())
                .approaches(draft.approaches())
                .startsOn(draft.startsOn())
                .place(draft.place())
                .initiator(initiator)
                .createdAt(who.now())
                .closing(Closing.NOTHING)
                .incoming(List.of())
                .creation(creation)
                .outbox(List.of());
    }

    Initiative submitted(LocalDate publishBy, Acting who) {
        return after(
                InitiativeAct.SUBMIT_INITIATIVE,
                InitiativeStatus.SUBMITTED,
                who,
                entry -> {},
                next -> next.publishBy(publishBy).closing(Closing.NOTHING));
    }

    /** Texts changed. Before it was published that is for the parties only. */
    Initiative edited(Draft draft, List<ActivityEntry.Change> changes, Acting who) {
        Visibility seenBy = publishedAt == null ? Visibility.PARTIES : Visibility.PUBLIC;
        return after(
                InitiativeAct.EDIT_INITIATIVE,
                status,
                who,
                entry -> entry.changes(changes).visibility(seenBy),
                next -> next.texts(draft.texts())
                        .theme(draft.theme())
                        .approaches(draft.approaches())
                        .startsOn(draft.startsOn())
                        .place(draft.place()));
    }

    Initiative published(Acting who) {
        return after(
                InitiativeAct.PUBLISH_INITIATIVE,
                InitiativeStatus.PUBLISHED,
                who,
                entry -> {},
                next -> next.publishedAt(who.now()));
    }

    Initiative returned(String reason, Acting who) {
        return after(
                InitiativeAct.RETURN_INITIATIVE,
                InitiativeStatus.RETURNED,
                who,
                entry -> entry.visibility(Visibility.PARTIES).reason(reason),
                next -> next.closing(Closing.because(reason)));
    }

    Initiative rejected(String reason, String alternative, Acting who) {
        return after(
                InitiativeAct.REJECT_INITIATIVE,
                InitiativeStatus.REJECTED,
                who,
                entry -> entry.visibility(Visibility.PARTIES).reason(reason),
                next -> next.closing(new Closing(reason, alternative, null, null)));
    }

    Initiative started(Acting who) {
        return after(InitiativeAct.START_INITIATIVE, InitiativeStatus.RUNNING, who, entry -> {}, next -> {});
    }

    Initiative held(String reason, LocalDate until, Acting who) {
        InitiativeStatus from = hold == null ? status : hold.from();
        return after(
                InitiativeAct.HOLD_INITIATIVE,
                InitiativeStatus.ON_HOLD,
                who,
                entry -> entry.reason(reason).text(says("HOLD_INITIATIVE", until)),
                next -> next.hold(new Hold(from, until)).closing(Closing.because(reason)));
    }

    Initiative resumed(Acting who) {
        InitiativeStatus to = hold == null ? InitiativeStatus.PUBLISHED : hold.from();
        return after(
                InitiativeAct.RESUME_INITIATIVE,
                to,
                who,
                entry -> {},
                next -> next.hold(null).closing(Closing.NOTHING));
    }

    Initiative completed(String outcome, Acting who) {
        return after(
                InitiativeAct.COMPLETE_INITIATIVE,
                InitiativeStatus.COMPLETED,
                who,
                entry -> entry.reason(outcome),
                next -> next.closing(new Closing(null, null, null, outcome)));
    }

    Initiative withdrawn(String reason, Acting who) {
        return after(
                InitiativeAct.WITHDRAW_INITIATIVE,
                InitiativeStatus.WITHDRAWN,
                who,
                entry -> entry.reason(reason),
                next -> next.closing(Closing.because(reason)).hold(null).withdrawing(requests > 0 ? who : null));
    }

    Initiative takenDown(String reason, String ground, Acting who) {
        return after(
                InitiativeAct.TAKE_DOWN_INITIATIVE,
                InitiativeStatus.REJECTED,
                who,
                entry -> entry.visibility(Visibility.PARTIES).reason(reason),
                next -> next.takenDown(true).hold(null).closing(new Closing(reason, null, ground, null)));
    }

    /** A request is on its way: no change that anybody sees, but a write that no other write can slip past. */
    Initiative receiving(Incoming request) {
        return InitiativeBuilder.builder(this)
                .revision(revision + 1)
                .requests(requests + 1)
                .incoming(Lists.and(incoming, request))
                .build();
    }

    private Initiative after(
            InitiativeAct act,
            InitiativeStatus to,
            Acting who,
            Consumer<ActivityEntryBuilder> entry,
            Consumer<InitiativeBuilder> change) {
        act.mustLead(status, to);
        return changed(
                act.name(),
                who,
                started -> entry.accept(started.text(says(act.name()))),
                next -> change.accept(next.status(to).statusSince(act.to().isEmpty() ? statusSince : who.now())));
    }

    /** The only way to another state of the document: the version goes up and the entry stands in the outbox. */
    private Initiative changed(
            String kind, Acting who, Consumer<ActivityEntryBuilder> entry, Consumer<InitiativeBuilder> change) {
        InitiativeBuilder next =
                InitiativeBuilder.builder(this).version(version + 1).revision(revision + 1);
        change.accept(next);
        Initiative changed = next.build();
        return InitiativeBuilder.builder(changed)
                .outbox(Lists.and(outbox, changed.entry(kind, who, entry)))
                .build();
    }

    private ActivityEntry entry(String kind, Acting who, Consumer<ActivityEntryBuilder> more) {
        ActivityEntryBuilder entry = ActivityEntryBuilder.builder()
                .id(NodeId.random(ActivityEntry.TYPE))
                .at(who.now())
                .kind(kind)
                .initiative(id)
                .areaCode(place.areaCode())
                .actor(who.actor())
                .onBehalfOf(who.onBehalfOf())
                .visibility(Visibility.PUBLIC)
                .reasonFor(Visibility.PUBLIC)
                .next(InitiativeTurn.own(this, false).at(who.today()).asNext())
                .changes(List.of());
        more.accept(entry);
        return entry.build();
    }

    private static Phrase says(String kind, Object... arguments) {
        return Phrase.of("activity." + kind, arguments);
    }

    /** Whether the town ever saw it. */
    boolean wasHandedIn() {
        return publishBy != null || publishedAt != null;
    }

    public boolean wasPublished() {
        return publishedAt != null;
    }

    /** Whether anybody may read it now. */
    public boolean isPublic() {
        return wasPublished() && !takenDown;
    }
}
