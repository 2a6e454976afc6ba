package nl.samenwijk.support;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.objection.Hearing;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.Penalty;
import nl.samenwijk.term.Term;
import org.jspecify.annotations.Nullable;

/** An objection as somebody may see it: who asked for support reads what was said, not by whom; what was decided only who handles it, until it is announced. */
@RecordBuilder
public record SeenObjection(
        NodeId id,
        ObjectionStatus status,
        @Nullable NodeId decisionId,
        @Nullable String objector,
        String text,
        List<Objection.Addition> additions,
        LocalDate lodgedOn,
        @Nullable LocalDate postedOn,
        boolean late,
        @Nullable LocalDate dueOn,
        @Nullable Term term,
        @Nullable SeenObjectionQuestion question,
        @Nullable Hearing hearing,
        @Nullable String postponedBecause,
        @Nullable ObjectionOutcome outcome,
        @Nullable String reasoning,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate appealUntil,
        @Nullable Phrase remedyClause,
        @Nullable LetterRef letter,
        @Nullable List<LetterRef> letters,
        @Nullable Penalty penalty,
        @Nullable Waiting waitingOn,
        List<String> allowedActions) {

    /** The last question to the objector. */
    public record SeenObjectionQuestion(
            String text,
            LocalDate askedOn,
            LocalDate deadline,
            @Nullable LocalDate answeredOn) {

        static @Nullable SeenObjectionQuestion of(Objection objection) {
            Objection.Question asked = objection.question();
            return asked == null
                    ? null
                    : new SeenObjectionQuestion(
                            asked.text(), asked.askedOn(), asked.deadline(), objection.answeredOn());
        }
    }

    /** What every party reads. */
    static SeenObjectionBuilder toParties(Objection objection, boolean late, @Nullable Term term) {
        return SeenObjectionBuilder.builder()
                .id(objection.id())
                .status(shown(objection.status()))
                .decisionId(objection.decision())
                .text(objection.text())
                .additions(objection.additions())
                .lodgedOn(objection.lodgedOn())
                .postedOn(objection.postedOn())
                .late(late)
                .dueOn(objection.dueOn())
                .term(term)
                .question(SeenObjectionQuestion.of(objection))
                .hearing(objection.hearing())
                .postponedBecause(objection.postponedBecause())
                .allowedActions(List.of());
    }

    /** A decision that is not announced is known to who handles it only. */
    private static ObjectionStatus shown(ObjectionStatus status) {
        return status == ObjectionStatus.DECIDED ? ObjectionStatus.OPEN : status;
    }

    static void addVerdict(SeenObjectionBuilder seen, Verdict verdict) {
        Verdict.Announcement how = verdict.announcement();
        seen.outcome(verdict.outcome())
                .reasoning(verdict.reasoning())
                .decidedOn(verdict.decidedOn())
                .announcedOn(how == null ? null : how.on())
                .appealUntil(how == null ? null : how.appealUntil())
                .remedyClause(how == null ? null : how.remedyClause());
    }
}
