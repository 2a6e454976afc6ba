package nl.samenwijk.support;

import java.util.Optional;
import nl.samenwijk.activity.Visibility;

/** How much of a request somebody may read, least first. */
enum RequestSight {
    /** Not even that it exists. */
    NOTHING,
    /** Of a request that is handled with care: that it was asked, and where it stands. */
    STATUS,
    /** What everybody may read: no words, no people, no proposal. */
    PUBLIC,
    /** What who asked and who handles it may read. */
    PARTIES,
    /** What the staff of the area may read: the proposed decision too. */
    INTERNAL;

    boolean isAtLeast(RequestSight needed) {
        return compareTo(needed) >= 0;
    }

    /** What they read in the timeline besides what their part in the initiative lets them read. */
    Optional<Visibility> ofTimeline() {
        return switch (this) {
            case NOTHING, STATUS, PUBLIC -> Optional.empty();
            case PARTIES -> Optional.of(Visibility.PARTIES);
            case INTERNAL -> Optional.of(Visibility.INTERNAL);
        };
    }

    static RequestSight of(RequestStanding standing) {
        if (standing.coordinates() || decidesOn(standing)) {
            return INTERNAL;
        }
        if (isParty(standing)) {
            return PARTIES;
        }
        if (!standing.plan().isPublic()) {
            return knowsOfIt(standing) ? STATUS : NOTHING;
        }
        return standing.request().isProtected() ? STATUS : PUBLIC;
    }

    /** What somebody had a part in they cannot be made to forget: who objected, and who declared an interest. */
    private static boolean knowsOfIt(RequestStanding standing) {
        return standing.objects() || standing.hasDeclaredInterest();
    }

    /** A decision maker reads what waits, or waited, on them: from the moment it can be decided. */
    private static boolean decidesOn(RequestStanding standing) {
        if (!standing.decides()) {
            return false;
        }
        SupportRequest request = standing.request();
        return switch (request.status()) {
            case IN_REVIEW, AWAITING_ADVICE, AWAITING_SECOND_APPROVAL, DECIDED -> true;
            default -> request.secondApprovalAsked() || request.hasPendingObjection() || tookPart(standing);
        };
    }

    private static boolean tookPart(RequestStanding standing) {
        SupportRequest request = standing.request();
        return request.decisions().stream().anyMatch(one -> one.isBy(standing.viewer()))
                || request.objections().stream().anyMatch(one -> one.isDecidedBy(standing.viewer()));
    }

    private static boolean isParty(RequestStanding standing) {
        boolean advises = standing.advises() && !standing.request().advices().isEmpty();
        return standing.isInitiator()
                || standing.servesTheInitiator()
                || standing.isCoSigner()
                || standing.holdsAny()
                || standing.ownsAnyObligation()
                || advises;
    }
}
