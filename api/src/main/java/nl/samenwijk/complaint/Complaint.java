package nl.samenwijk.complaint;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about how the town behaved (klacht, Awb 9:1), from receipt to the answer. It changes itself by acts only. Its own dates stand here and in no log,
 * because the town's log is read by others.
 *
 * @param version changes with each act; clients see it
 * @param revision changes with every write; the conditional write is on it
 * @param dueOn the last day for the answer (Awb 9:11)
 * @param answer null until it is answered
 */
@RecordBuilder
record Complaint(
        NodeId id,
        String reference,
        long version,
        long revision,
        Complainant complainant,
        String text,
        ComplaintSubject subject,
        Receipt receipt,
        LocalDate dueOn,
        @Nullable Postponement postponement,
        @Nullable Answer answer,
        Creation creation) {

    static final String TYPE = "K";

    /**
     * Who complains.
     *
     * @param account null when the desk wrote it down for a person without one
     */
    record Complainant(@Nullable NodeId account, String displayName) {}

    /**
     * How it came in.
     *
     * @param on the day from which its term is counted; of paper, the day on which it lay with the town
     * @param at when it was written down here
     */
    record Receipt(LocalDate on, Instant at, Actor by) {}

    /** That the answer comes later, once. */
    record Postponement(LocalDate on, String reason, Actor by) {}

    /** What the town found, and says. */
    record Answer(ComplaintFindings findings, String text, Actor by, LocalDate on) {}

    /** What somebody says, as it is first written down. */
    record Words(String text, Complainant complainant, ComplaintSubject subject, Receipt receipt, Creation creation) {}

    static Complaint lodged(String reference, Words words, LocalDate dueOn) {
        return ComplaintBuilder.builder()
                .id(NodeId.random(TYPE))
                .reference(reference)
                .version(1)
                .revision(1)
                .complainant(words.complainant())
                .text(words.text())
                .subject(words.subject())
                .receipt(words.receipt())
                .dueOn(dueOn)
                .creation(words.creation())
                .build();
    }

    Complaint postponed(String reason, LocalDate newDueOn, Acting who) {
        return after(
                ComplaintAct.POSTPONE_COMPLAINT,
                next -> next.postponement(new Postponement(who.today(), reason, who.actor()))
                        .dueOn(newDueOn));
    }

    Complaint answered(ComplaintFindings findings, String text, Acting who) {
        return after(
                ComplaintAct.ANSWER_COMPLAINT,
                next -> next.answer(new Answer(findings, text, who.actor(), who.today())));
    }

    private Complaint after(ComplaintAct act, Consumer<ComplaintBuilder> change) {
        ComplaintBuilder next =
                ComplaintBuilder.builder(this).version(version + 1).revision(revision + 1);
        change.accept(next);
        Complaint changed = next.build();
        act.mustLead(status(), changed.status());
        return changed;
    }

    ComplaintStatus status() {
        return answer == null ? ComplaintStatus.OPEN : ComplaintStatus.ANSWERED;
    }

    boolean isOpen() {
        return status() == ComplaintStatus.OPEN;
    }

    boolean isPostponed() {
        return postponement != null;
    }

    boolean isOf(Viewer viewer) {
        return complainant.account() != null && viewer.is(complainant.account());
    }

    /** Who may not answer it: who complains, and who had a part in what it is about. */
    List<NodeId> barred() {
        return Stream.concat(Stream.ofNullable(complainant.account()), subject.involved().stream())
                .distinct()
                .toList();
    }

    boolean bars(Viewer viewer) {
        return interests(viewer).anyMatch(barred()::contains);
    }

    boolean bars(NodeId account) {
        return barred().contains(account);
    }

    /** In whose name somebody can have had a part in something. */
    static Stream<NodeId> interests(Viewer viewer) {
        return Stream.concat(
                Stream.ofNullable(viewer.account()),
                viewer.organisations().stream().map(organisation -> organisation.id()));
    }
}
