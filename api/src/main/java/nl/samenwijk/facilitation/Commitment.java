package nl.samenwijk.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality said it will bring or do, by whom and by when (toezegging).
 *
 * @param version changes with its own facts; clients see it
 * @param status as stored: never LATE
 * @param since when the present holder was asked, or began
 * @param endedAt when it was done or cancelled
 */
@RecordBuilder
public record Commitment(
        NodeId id,
        long version,
        String what,
        Holder holder,
        LocalDate dueOn,
        CommitmentStatus status,
        @Nullable String remark,
        Instant since,
        @Nullable Instant endedAt,
        Creation creation) {

    public static final String TYPE = "C";

    /** The most urgent first. */
    public static final Comparator<Commitment> BY_DATE = Comparator.comparing(Commitment::dueOn)
            .thenComparing(commitment -> commitment.id().key());

    private static final String SEPARATOR = ".";

    public static Commitment planned(
            NodeId id, String what, Holder holder, LocalDate dueOn, Creation creation, Instant now) {
        return new Commitment(id, 1, what, holder, dueOn, CommitmentStatus.PLANNED, null, now, null, creation);
    }

    /** The id of the number-th commitment of a request: it tells of which request, so that it is found without a search. */
    public static NodeId id(NodeId request, int number) {
        return new NodeId(TYPE, request.key() + SEPARATOR + number);
    }

    /** The key of the request that a commitment belongs to. */
    public static String requestKey(NodeId commitment) {
        int end = commitment.key().lastIndexOf(SEPARATOR);
        return end < 0 ? commitment.key() : commitment.key().substring(0, end);
    }

    public Commitment started(Instant now) {
        return after(CommitmentAct.START_COMMITMENT, CommitmentStatus.IN_PROGRESS)
                .since(now)
                .build();
    }

    public Commitment fulfilled(@Nullable String remark, Instant now) {
        return after(CommitmentAct.FULFIL_COMMITMENT, CommitmentStatus.DONE)
                .remark(remark)
                .endedAt(now)
                .build();
    }

    public Commitment postponed(LocalDate newDueOn, String reason) {
        return after(CommitmentAct.POSTPONE_COMMITMENT, status)
                .dueOn(newDueOn)
                .remark(reason)
                .build();
    }

    public Commitment cancelled(String reason, Instant now) {
        return after(CommitmentAct.CANCEL_COMMITMENT, CommitmentStatus.CANCELLED)
                .remark(reason)
                .endedAt(now)
                .build();
    }

    private CommitmentBuilder after(CommitmentAct act, CommitmentStatus to) {
        act.mustLead(status, to);
        return CommitmentBuilder.builder(this).version(version + 1).status(to);
    }

    public boolean isOpen() {
        return status == CommitmentStatus.PLANNED || status == CommitmentStatus.IN_PROGRESS;
    }

    public boolean isDone() {
        return status == CommitmentStatus.DONE;
    }

    public CommitmentStatus shown(LocalDate today) {
        return isOpen() && dueOn.isBefore(today) ? CommitmentStatus.LATE : status;
    }

    public Waiting waiting(boolean forThePublic) {
        return isOpen()
                ? new Waiting(
                        WaitingParty.FACILITATOR,
                        holder.name(forThePublic),
                        holder.account(),
                        since,
                        Phrase.of("turn.fulfil", what),
                        dueOn)
                : Waiting.nobody();
    }
}
