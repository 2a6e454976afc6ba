package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.shared.Lists;
import nl.samenwijk.term.Suspension;
import org.jspecify.annotations.Nullable;

/** A request to complete (verzoek om aanvulling, Awb 4:5) with a deadline, and the answers to it. The term stands still meanwhile (Awb 4:15). */
public record Completion(String text, LocalDate askedOn, LocalDate deadline, List<Answer> answers) {

    /** An answer of the applicant. */
    public record Answer(
            String text, LocalDate on, @Nullable String stillMissing) {}

    static Completion asked(String text, LocalDate askedOn, LocalDate deadline) {
        return new Completion(text, askedOn, deadline, List.of());
    }

    Completion answered(String answer, LocalDate on) {
        return new Completion(text, askedOn, deadline, Lists.and(answers, new Answer(answer, on, null)));
    }

    /** The last answer was not enough: as if it had not been given, as far as the term goes. */
    Completion insufficient(String reason) {
        return new Completion(
                text,
                askedOn,
                deadline,
                Lists.changedLast(answers, last -> new Answer(last.text(), last.on(), reason)));
    }

    @Nullable
    Answer lastAnswer() {
        return answers.isEmpty() ? null : answers.getLast();
    }

    /** Whether there is an answer that nobody found insufficient. */
    boolean isAnswered() {
        Answer last = lastAnswer();
        return last != null && last.stillMissing() == null;
    }

    boolean isPast(LocalDate today) {
        return today.isAfter(deadline);
    }

    private @Nullable LocalDate completedOn() {
        Answer last = lastAnswer();
        return last == null || last.stillMissing() != null ? null : last.on();
    }

    Suspension suspension() {
        return new Suspension.Completion(askedOn, deadline, completedOn());
    }

    /**
     * The day from which four weeks count in which the request can be left unprocessed (Awb 4:5(4)): the deadline that passed unused, or the day of an answer that
     * is found insufficient; null while neither is so.
     */
    @Nullable
    LocalDate unusedSince(LocalDate today) {
        Answer last = lastAnswer();
        if (last != null && !last.on().isAfter(deadline) && last.stillMissing() == null) {
            return last.on();
        }
        return isPast(today) ? deadline : null;
    }
}
