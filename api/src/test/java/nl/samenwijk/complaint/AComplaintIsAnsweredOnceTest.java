package nl.samenwijk.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.samenwijk.identity.People;
import nl.samenwijk.shared.UserError;
import org.junit.jupiter.api.Test;

class AComplaintIsAnsweredOnceTest {

    private static final Complaint OPEN = Said.simple();
    private static final Complaint ANSWERED = OPEN.answered(ComplaintFindings.WELL_FOUNDED, "Ja.", Said.on(Said.DUE));

    @Test
    void theAnswerSaysByWhomAndWhen() {
        assertThat(ANSWERED.status()).isEqualTo(ComplaintStatus.ANSWERED);
        assertThat(ANSWERED.answer()).satisfies(answer -> {
            assertThat(answer.by().displayName()).isEqualTo("Henk Visser");
            assertThat(answer.on()).isEqualTo(Said.DUE);
        });
    }

    @Test
    void thenNothingIsLeftToDo() {
        assertThat(Said.RIGHTS.allowed(People.named("coordinator-desk"), OPEN, Said.DUE))
                .containsExactly("ANSWER_COMPLAINT", "POSTPONE_COMPLAINT");
        assertThat(Said.RIGHTS.allowed(People.named("coordinator-desk"), ANSWERED, Said.DUE))
                .isEmpty();
        assertThat(Said.RIGHTS.notNow(ComplaintAct.ANSWER_COMPLAINT, ANSWERED, Said.DUE))
                .map(UserError::code)
                .hasValue(UserError.Code.NOT_ALLOWED_NOW);
        assertThatIllegalStateException()
                .isThrownBy(() -> ANSWERED.answered(ComplaintFindings.UNFOUNDED, "Nee.", Said.desk()));
    }

    @Test
    void lateIsStillAnAnswer() {
        assertThat(Said.RIGHTS.notNow(ComplaintAct.ANSWER_COMPLAINT, OPEN, Said.DUE.plusYears(1)))
                .isEmpty();
    }

    @Test
    void eachActIsAVersion() {
        Complaint postponed = OPEN.postponed("Druk.", Said.POSTPONED, Said.desk());
        Complaint last = postponed.answered(ComplaintFindings.NOT_HANDLED, "Te lang geleden.", Said.desk());

        assertThat(OPEN.version()).isEqualTo(1);
        assertThat(postponed.version()).isEqualTo(2);
        assertThat(last.version()).isEqualTo(3);
        assertThat(last.revision()).isEqualTo(3);
    }
}
