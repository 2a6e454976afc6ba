package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Another activity, or a materially higher amount, is a new request. */
class AMinorChangeKeepsTheDayOfReceiptTest {

    private static final SupportNeed MORE = new SupportNeed.FundingNeed(
            "WIJKWENSEN", 90_000, "planten en een bank", List.of(new CostItem("planten en een bank", 90_000)));

    private static SupportRequest changed() {
        return LegalChanges.amendmentAsked(
                Asked.inReview(),
                Amendment.asked("Ook een bank.", Asked.day("2026-03-16"), MORE),
                Asked.byInitiator("2026-03-16"));
    }

    private static SupportRequest judged(SupportRequest request, boolean minor, @Nullable Scheme scheme) {
        Amendment waiting = request.unjudgedAmendment().orElseThrow();
        return LegalChanges.amended(
                request,
                List.of(),
                waiting.judged(minor, "Daarom.", request.need()),
                scheme,
                Asked.byCoordinator("2026-03-17"));
    }

    @Test
    void untilSomebodyJudgesItNothingMoves() {
        assertThat(changed().need()).isEqualTo(Asked.MONEY);
        assertThat(changed().dueOn()).isEqualTo(Asked.inReview().dueOn());
        assertThat(changed().unjudgedAmendment()).isPresent();
    }

    @Test
    void aMinorOneChangesWhatIsAskedAndNotTheTerm() {
        SupportRequest minor = judged(changed(), true, null);

        assertThat(minor.need()).isEqualTo(MORE);
        assertThat(minor.receivedOn()).isEqualTo(Asked.day("2026-03-02"));
        assertThat(minor.dueOn()).isEqualTo(Asked.inReview().dueOn());
        assertThat(minor.amendments().getLast().before()).isEqualTo(Asked.MONEY);
    }

    @Test
    void anotherStartsTheTermAgain() {
        SupportRequest extended =
                changed().extended(Asked.day("2026-06-02"), "Druk.", Asked.byCoordinator("2026-03-16"));
        SupportRequest anew = judged(extended, false, null);

        assertThat(anew.receivedOn()).isEqualTo(Asked.day("2026-03-16"));
        assertThat(anew.extension()).isNull();
        assertThat(anew.dueOn()).isEqualTo(Asked.day("2026-05-11"));
    }
}
