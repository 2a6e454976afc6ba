package nl.samenwijk.objection;

import static nl.samenwijk.shared.Lists.and;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.MissingGrounds;
import nl.samenwijk.term.ObjectionReceived;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What an interested party brings in against a decision (bezwaar, Awb 6:4, 7:1).
 *
 * @param decision that it is about; null while it waits for one that is to come (Awb 6:10)
 * @param decisionAnnouncedOn the day from which its term counts; null while it waits
 * @param postedOn the day of the postmark; null when it did not come by post
 * @param committee whether an advisory committee hears it, as the objector was told (Awb 7:13)
 * @param since when it came to where it stands
 * @param dueOn the last day to decide on it; null while it waits
 * @param letters to the objector, oldest first
 */
@RecordBuilder
public record Objection(
        NodeId id,
        @Nullable NodeId decision,
        @Nullable LocalDate decisionAnnouncedOn,
        Objector objector,
        String text,
        List<Addition> additions,
        LocalDate lodgedOn,
        @Nullable LocalDate postedOn,
        boolean committee,
        Instant since,
        @Nullable LocalDate dueOn,
        @Nullable Question question,
        @Nullable Hearing hearing,
        @Nullable String postponedBecause,
        @Nullable Verdict verdict,
        @Nullable LocalDate withdrawnOn,
        List<LetterRef> letters,
        Creation creation) {

    public static final String TYPE = "N";

    private static final String SEPARATOR = ".";

    /** What the objector added later (Awb 6:6). */
    public record Addition(String text, LocalDate on) {}

    /** What the objector was asked for: the grounds (Awb 6:6), or why it is late (Awb 6:11). */
    public record Question(String text, LocalDate askedOn, LocalDate deadline) {}

    /** The id of the number-th objection of a request: it tells of which request, so that it is found without a search. */
    public static NodeId id(NodeId request, int number) {
        return new NodeId(TYPE, request.key() + SEPARATOR + number);
    }

    /** The key of the request that an objection belongs to. */
    public static String requestKey(NodeId objection) {
        int end = objection.key().lastIndexOf(SEPARATOR);
        return end < 0 ? objection.key() : objection.key().substring(0, end);
    }

    /** Against this decision; its term counts from the announcement. */
    public Objection against(NodeId announced, LocalDate announcedOn, Instant now) {
        return ObjectionBuilder.builder(this)
                .decision(announced)
                .decisionAnnouncedOn(announcedOn)
                .since(now)
                .build();
    }

    public Objection asked(Question asked) {
        return ObjectionBuilder.builder(this).question(asked).build();
    }

    public Objection added(String more, LocalDate on) {
        return ObjectionBuilder.builder(this)
                .additions(and(additions, new Addition(more, on)))
                .build();
    }

    public Objection heard(Hearing how) {
        return ObjectionBuilder.builder(this).hearing(how).build();
    }

    public Objection postponed(String why) {
        return ObjectionBuilder.builder(this).postponedBecause(why).build();
    }

    public Objection withdrawn(LocalDate on) {
        return ObjectionBuilder.builder(this).withdrawnOn(on).dueOn(null).build();
    }

    public Objection decided(Verdict decided, Instant now) {
        return ObjectionBuilder.builder(this).verdict(decided).since(now).build();
    }

    public Objection announced(Verdict.Announcement how) {
        Verdict known =
                VerdictBuilder.builder(demandVerdict()).announcement(how).build();
        return ObjectionBuilder.builder(this).verdict(known).build();
    }

    /** With a letter to the objector; the first one after the announcement is also the one in which it was announced. */
    public Objection sent(LetterRef letter) {
        ObjectionBuilder next = ObjectionBuilder.builder(this).letters(and(letters, letter));
        return verdict != null && verdict.isAnnounced() && verdict.letter() == null
                ? next.verdict(VerdictBuilder.builder(verdict).letter(letter).build())
                        .build()
                : next.build();
    }

    private Verdict demandVerdict() {
        return Optional.ofNullable(verdict).orElseThrow();
    }

    /** With its last day, as the facts now are. */
    public Objection counted(Terms terms) {
        LocalDate last = term(terms).map(Term::lastDay).orElse(null);
        return ObjectionBuilder.builder(this).dueOn(last).build();
    }

    /** The term to decide on it (Awb 7:10); empty while it waits, and when it was withdrawn. */
    public Optional<Term> term(Terms terms) {
        return decisionAnnouncedOn == null || withdrawnOn != null
                ? Optional.empty()
                : Optional.of(terms.decisionOnObjection(
                        decisionAnnouncedOn, committee, postponedBecause != null, missingGrounds()));
    }

    private @Nullable MissingGrounds missingGrounds() {
        return question == null ? null : new MissingGrounds(question.askedOn(), question.deadline(), answeredOn());
    }

    /** The day on which something was added after the question; null while nothing was. */
    public @Nullable LocalDate answeredOn() {
        return question == null
                ? null
                : additions.stream()
                        .map(Addition::on)
                        .filter(day -> !day.isBefore(question.askedOn()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Whether it came after the objection term; before the term is known it cannot be late. */
    public boolean isLate(Terms terms) {
        return decisionAnnouncedOn != null
                && !terms.objectionInTime(new ObjectionReceived(decisionAnnouncedOn, lodgedOn, postedOn))
                        .inTime();
    }

    public ObjectionStatus status() {
        if (withdrawnOn != null) {
            return ObjectionStatus.WITHDRAWN;
        }
        if (verdict != null) {
            return verdict.isAnnounced() ? ObjectionStatus.ANNOUNCED : ObjectionStatus.DECIDED;
        }
        return decision == null ? ObjectionStatus.WAITING : ObjectionStatus.OPEN;
    }

    public boolean isPending() {
        return status().isPending();
    }

    public boolean isDecidedBy(Viewer viewer) {
        return verdict != null && viewer.is(verdict.mandate().account());
    }

    public boolean isBy(Viewer viewer) {
        return objector.is(viewer);
    }

    /** Where nobody has an account, the desk acts for who wrote. */
    public boolean hasNoAccount() {
        return objector.account() == null;
    }

    /** Who decides on it is known by role only: whoever took no part. */
    public Waiting waiting(SupportKind kind) {
        String subject = status() == ObjectionStatus.DECIDED ? "turn.announceObjection" : "turn.objection";
        return isPending()
                ? new Waiting(
                        WaitingParty.DECISION_MAKER,
                        Phrase.of("WaitingParty.DECISION_MAKER"),
                        null,
                        since,
                        Phrase.of(subject, kind),
                        dueOn)
                : Waiting.nobody();
    }
}
