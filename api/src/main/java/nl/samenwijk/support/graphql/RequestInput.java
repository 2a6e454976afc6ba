package nl.samenwijk.support.graphql;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.samenwijk.support.RequestSupport;
import nl.samenwijk.support.SupportNeed;
import org.jspecify.annotations.Nullable;

/** A new request as GraphQL gives it: of the kinds exactly one. */
record RequestInput(
        String initiativeId,
        UUID idempotencyKey,
        String explanation,
        Need need,
        @Nullable String schemeCode,
        @Nullable String coSigner,
        @Nullable LocalDate receivedOn) {

    RequestSupport command() {
        return new RequestSupport(
                initiativeId, idempotencyKey, explanation, need.one(), schemeCode, coSigner, receivedOn);
    }

    record Need(
            SupportNeed.@Nullable FundingNeed funding,
            SupportNeed.@Nullable PermitNeed permit,
            SupportNeed.@Nullable MaterialLoanNeed materialLoan,
            SupportNeed.@Nullable ExpertiseNeed expertise,
            SupportNeed.@Nullable SpaceNeed space,
            SupportNeed.@Nullable PublicSpaceWorkNeed publicSpaceWork,
            SupportNeed.@Nullable CommunicationNeed communication,
            SupportNeed.@Nullable EnforcementPresenceNeed enforcementPresence,
            SupportNeed.@Nullable PartnerLinkNeed partnerLink,
            SupportNeed.@Nullable TrainingNeed training) {

        /** GraphQL itself refuses none and more than one. */
        SupportNeed one() {
            return Arrays.<@Nullable SupportNeed>asList(
                            funding,
                            permit,
                            materialLoan,
                            expertise,
                            space,
                            publicSpaceWork,
                            communication,
                            enforcementPresence,
                            partnerLink,
                            training)
                    .stream()
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
