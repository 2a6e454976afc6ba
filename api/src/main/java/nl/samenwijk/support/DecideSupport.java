package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.scheme.DecisionOutcome;
import org.jspecify.annotations.Nullable;

/** A decision as it is written. */
public record DecideSupport(
        String supportRequestId,
        int expectedVersion,
        DecisionOutcome outcome,
        String reasoning,
        String groundCode,
        @Nullable Long amount,
        @Nullable List<ItemQuantity> quantities,
        @Nullable List<NewObligation> obligations,
        @Nullable String alternative,
        @Nullable String departsFromAdviceBecause,
        @Nullable Boolean restsOnOtherFacts) {

    /** Says that there is nothing else the initiator can do. */
    static final String NO_ALTERNATIVE = "NONE";

    /** Something that must be done in return. */
    public record NewObligation(
            String text, LocalDate dueOn, @Nullable String owner) {}

    RequestRef ref() {
        return RequestRef.of(supportRequestId, expectedVersion);
    }

    List<ItemQuantity> quantitiesOrNone() {
        return Objects.requireNonNullElse(quantities, List.of());
    }

    List<NewObligation> obligationsOrNone() {
        return Objects.requireNonNullElse(obligations, List.of());
    }

    /** Whether it is a refusal on facts that differ from what the applicant said. */
    boolean refusesOnOtherFacts() {
        return Boolean.TRUE.equals(restsOnOtherFacts) && outcome == DecisionOutcome.REFUSED;
    }

    /** The alternative as it is kept: null when there is explicitly none. */
    @Nullable
    String kept() {
        return alternative == null || alternative.strip().equals(NO_ALTERNATIVE)
                ? null
                : PersonalData.formal(alternative);
    }
}
