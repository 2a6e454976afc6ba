package nl.samenwijk.support.graphql;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.support.GiveNotice;
import nl.samenwijk.support.LodgeObjection;
import org.jspecify.annotations.Nullable;

/** The inputs of what is done with objections, and with decisions that come late, as the SDL names their fields. */
final class ObjectionInputs {

    private ObjectionInputs() {}

    record Lodge(
            String supportRequestId,
            @Nullable Integer expectedVersion,
            UUID idempotencyKey,
            String text,
            @Nullable String decisionId,
            @Nullable String onBehalfOf,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate postedOn) {

        LodgeObjection command() {
            return new LodgeObjection(
                    supportRequestId, idempotencyKey, text, decisionId, onBehalfOf, receivedOn, postedOn);
        }
    }

    record Which(String supportRequestId, int expectedVersion, String objectionId) implements RequestInputs.OfRequest {}

    record Ask(
            String supportRequestId,
            int expectedVersion,
            String objectionId,
            String question,
            @Nullable LocalDate deadline)
            implements RequestInputs.OfRequest {}

    record Add(
            String supportRequestId,
            int expectedVersion,
            String objectionId,
            String text,
            @Nullable LocalDate receivedOn)
            implements RequestInputs.OfRequest {}

    record Postpone(String supportRequestId, int expectedVersion, String objectionId, String reason)
            implements RequestInputs.OfRequest {}

    record Hear(
            String supportRequestId,
            int expectedVersion,
            @Nullable String objectionId,
            LocalDate heardOn,
            String report)
            implements RequestInputs.OfRequest {}

    record Decide(
            String supportRequestId,
            int expectedVersion,
            String objectionId,
            ObjectionOutcome outcome,
            String reasoning)
            implements RequestInputs.OfRequest {}

    record Notice(
            String supportRequestId,
            @Nullable Integer expectedVersion,
            UUID idempotencyKey,
            @Nullable String objectionId,
            @Nullable LocalDate receivedOn) {

        GiveNotice command() {
            return new GiveNotice(supportRequestId, idempotencyKey, objectionId, receivedOn);
        }
    }

    record Fix(
            String supportRequestId,
            int expectedVersion,
            @Nullable String objectionId,
            @Nullable String reasoning) implements RequestInputs.OfRequest {}
}
