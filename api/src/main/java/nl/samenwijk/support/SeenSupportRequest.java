package nl.samenwijk.support;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.objection.Hearing;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.term.Penalty;
import nl.samenwijk.term.Term;
import org.jspecify.annotations.Nullable;

/** A request as somebody may see it: what is not for them is null. */
@RecordBuilder
public record SeenSupportRequest(
        NodeId id,
        String reference,
        long version,
        NodeId initiativeId,
        SupportKind kind,
        Nature nature,
        SupportStatus status,
        @Nullable String schemeCode,
        @Nullable LocalDate judgedOn,
        @Nullable String explanation,
        @Nullable LocalDate receivedOn,
        @Nullable SupportNeed need,
        @Nullable Organisation coSigner,
        @Nullable Term term,
        @Nullable SeenQuestion question,
        @Nullable SeenAdvice advice,
        @Nullable SeenSupportOutcome decision,
        @Nullable List<SeenSupportOutcome> decisions,
        List<SeenObjection> objections,
        @Nullable Penalty penalty,
        @Nullable List<TermPause> suspensions,
        @Nullable List<Amendment> amendments,
        @Nullable Hearing hearing,
        @Nullable Forwarding forwarded,
        List<SeenCommitment> commitments,
        @Nullable Waiting waitingOn,
        @Nullable String notDelivered,
        @Nullable String reason,
        @Nullable List<LetterRef> letters,
        List<String> allowedActions) {

    /** The last request to complete, with the last answer. */
    public record SeenQuestion(
            String text,
            LocalDate askedOn,
            LocalDate deadline,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String stillMissing) {

        static SeenQuestion of(Completion completion) {
            Completion.Answer last = completion.lastAnswer();
            return new SeenQuestion(
                    completion.text(),
                    completion.askedOn(),
                    completion.deadline(),
                    last == null ? null : last.text(),
                    last == null ? null : last.on(),
                    last == null ? null : last.stillMissing());
        }
    }

    /** The last advice that was asked. */
    public record SeenAdvice(
            String question,
            LocalDate dueOn,
            AdviceAsked.@Nullable Opinion advice,
            @Nullable String reasoning,
            @Nullable LocalDate givenOn) {

        static SeenAdvice of(AdviceAsked asked) {
            return new SeenAdvice(asked.question(), asked.dueOn(), asked.opinion(), asked.reasoning(), asked.givenOn());
        }
    }

    /** The objection with this id, when this viewer may know of it. */
    public java.util.Optional<SeenObjection> objection(NodeId objectionId) {
        return objections.stream()
                .filter(objection -> objection.id().equals(objectionId))
                .findFirst();
    }

    /** The commitment with this id, as this viewer may see it. */
    public java.util.Optional<SeenCommitment> commitment(NodeId commitmentId) {
        return commitments.stream()
                .filter(commitment -> commitment.id().equals(commitmentId))
                .findFirst();
    }
}
