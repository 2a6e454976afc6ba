package nl.samenwijk.letter;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.TermStep;
import org.jspecify.annotations.Nullable;

/** The facts of one letter. What is not in a kind of letter cannot come to stand in it: a request to complete has no remedy clause (Awb 6:3). */
public sealed interface LetterContents {

    LetterHead head();

    LetterKind kind();

    /**
     * That the request was received.
     *
     * @param dueOn the last day of the term as it now counts
     */
    record Acknowledgement(LetterHead head, Nature nature, LocalDate dueOn) implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.ACKNOWLEDGEMENT;
        }
    }

    /**
     * What is missing.
     *
     * @param deadline until when the answer can come; the term stands still from the day after the letter
     */
    record CompletionRequest(LetterHead head, Nature nature, String question, LocalDate deadline)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLETION_REQUEST;
        }
    }

    /**
     * That the decision comes later.
     *
     * @param dueOn the last day as it now counts: {@code newDueOn} when the term was extended, an earlier one when the town can only inform (Awb 4:14(1))
     */
    record TermExtension(LetterHead head, String reason, LocalDate newDueOn, LocalDate dueOn, List<TermStep> counted)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.EXTENSION;
        }

        boolean onlyInforms() {
            return dueOn.isBefore(newDueOn);
        }
    }

    /**
     * A decision, or for a factual act the answer.
     *
     * @param alternative what else the applicant can do; null when there is nothing else
     * @param counted how the term was counted
     * @param remedy what an interested party can do against it, or for a factual act instead
     */
    record Decision(
            LetterHead head,
            Nature nature,
            DecisionOutcome outcome,
            String reasons,
            Ground ground,
            Granted granted,
            @Nullable String alternative,
            Signature signature,
            List<TermStep> counted,
            Phrase remedy)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION;
        }
    }

    /**
     * What is granted, and what must be done in return.
     *
     * @param amount in cents; null when no money is granted
     * @param payBy the last day on which it is paid (Awb 4:87)
     */
    record Granted(@Nullable Long amount, @Nullable LocalDate payBy, List<Phrase> things, List<Duty> duties) {}

    /** Something that must be done in return (verplichting, Awb 4:37-4:39). */
    record Duty(String text, String owner, LocalDate dueOn) {}

    /**
     * Whose mandate it rests on (Awb 10:1).
     *
     * @param cap in cents; null when the mandate has no limit
     */
    record Signature(String holder, @Nullable Long cap) {}

    /**
     * A decision on an objection.
     *
     * @param lodgedOn the day on which the objection came
     * @param decidedOn the day of the decision that was objected to
     * @param appealUntil the last day for appeal (Awb 6:7)
     * @param court name and address
     */
    record DecisionOnObjection(
            LetterHead head,
            LocalDate lodgedOn,
            LocalDate decidedOn,
            Verdict verdict,
            String reasons,
            Signature signature,
            List<TermStep> counted,
            LocalDate appealUntil,
            String court)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION_ON_OBJECTION;
        }
    }

    /** What comes of an objection. */
    enum Verdict {
        UPHELD,
        PARTLY_UPHELD,
        DISMISSED,
        INADMISSIBLE
    }

    /**
     * A decision on a penalty for a late decision.
     *
     * @param noticeOn the day on which the notice of default came (ingebrekestelling, Awb 4:17)
     * @param days the days for which it is due, each row at its own amount; empty when none is due
     * @param reasons why none, or what else there is to say; null when nothing
     */
    record PenaltyDecision(
            LetterHead head,
            LocalDate noticeOn,
            List<PenaltyDays> days,
            @Nullable String reasons,
            LocalDate payBy,
            Signature signature,
            Phrase remedy)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.PENALTY_DECISION;
        }

        long amount() {
            return days.stream().mapToLong(PenaltyDays::amount).sum();
        }
    }

    /** Days in a row with the same amount a day, in cents. */
    record PenaltyDays(LocalDate from, LocalDate until, int days, long eachDay) {

        long amount() {
            return days * eachDay;
        }
    }
}
