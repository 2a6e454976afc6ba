package nl.samenwijk.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenwijk.identity.People;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.support.TermPassedError;
import org.junit.jupiter.api.Test;

/** Awb 9:11(2). */
class TheAnswerIsPostponedOnceWhileTheTermRunsTest {

    private static final Complaint COMPLAINT = Said.simple();
    private static final Complaint POSTPONED = COMPLAINT.postponed("Druk.", Said.POSTPONED, Said.desk());

    private static Optional<UserError> refusal(Complaint complaint, LocalDate on) {
        return Said.RIGHTS.notNow(ComplaintAct.POSTPONE_COMPLAINT, complaint, on);
    }

    @Test
    void sixWeeksAndThenFourMore() {
        assertThat(COMPLAINT.dueOn()).isEqualTo(Said.DUE);
        assertThat(Said.TERMS.complaint(Said.RECEIVED, true).lastDay()).isEqualTo(Said.POSTPONED);
        assertThat(POSTPONED.dueOn()).isEqualTo(Said.POSTPONED);
        assertThat(POSTPONED.status()).isEqualTo(ComplaintStatus.OPEN);
    }

    @Test
    void onTheLastDayItStillCan() {
        assertThat(refusal(COMPLAINT, Said.DUE)).isEmpty();
    }

    @Test
    void theDayAfterIsTooLate() {
        assertThat(refusal(COMPLAINT, Said.DUE.plusDays(1)))
                .hasValueSatisfying(
                        error -> assertThat(((TermPassedError) error).dueOn()).isEqualTo(Said.DUE));
        assertThat(Said.RIGHTS.allowed(People.named("coordinator-desk"), COMPLAINT, Said.DUE.plusDays(1)))
                .containsExactly("ANSWER_COMPLAINT");
    }

    @Test
    void aSecondTimeIsNotPossible() {
        assertThat(refusal(POSTPONED, Said.RECEIVED)).map(UserError::code).hasValue(UserError.Code.NOT_ALLOWED_NOW);
        assertThat(Said.RIGHTS.allowed(People.named("coordinator-desk"), POSTPONED, Said.RECEIVED))
                .containsExactly("ANSWER_COMPLAINT");
    }

    @Test
    void norIsItAfterTheAnswer() {
        Complaint answered = COMPLAINT.answered(ComplaintFindings.UNFOUNDED, "Nee.", Said.desk());

        assertThat(refusal(answered, Said.RECEIVED)).map(UserError::code).hasValue(UserError.Code.NOT_ALLOWED_NOW);
        assertThatIllegalStateException().isThrownBy(() -> answered.postponed("Druk.", Said.POSTPONED, Said.desk()));
    }
}
