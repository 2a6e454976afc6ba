package nl.samenwijk.support;

import static nl.samenwijk.shared.Lists.and;

import java.util.List;
import nl.samenwijk.activity.ActivityEntryBuilder;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** How a request changes by what the law knows besides judging it: standing still, changing what was asked, an own interest, another authority, being late. */
final class LegalChanges {

    private LegalChanges() {}

    static SupportRequest suspended(SupportRequest request, TermPause pause, Deed deed) {
        return request.after(
                SupportAct.SUSPEND_TERM,
                request.status(),
                deed,
                next -> next.pauses(and(request.pauses(), pause)),
                entry -> entry.text(Phrase.of("activity.SUSPEND_TERM", pause.from(), pause.until()))
                        .reason(pause.reason()));
    }

    static SupportRequest amendmentAsked(SupportRequest request, Amendment amendment, Deed deed) {
        return request.after(
                SupportAct.AMEND_REQUEST,
                request.status(),
                deed,
                next -> next.amendments(and(request.amendments(), amendment)),
                entry -> forParties(entry).reason(amendment.explanation()));
    }

    /**
     * The last change is judged: a minor one keeps the day of receipt; another makes it a new request, received on the day of the change.
     *
     * @param earlier the changes that were judged before
     * @param scheme as it was valid on that day; null for a minor change, and when it no longer was
     */
    static SupportRequest amended(
            SupportRequest request, List<Amendment> earlier, Amendment judged, @Nullable Scheme scheme, Deed deed) {
        boolean minor = Boolean.TRUE.equals(judged.minor());
        return request.after(
                SupportAct.AMEND_REQUEST,
                request.status(),
                deed,
                next -> {
                    next.amendments(and(earlier, judged));
                    if (judged.need() != null) {
                        next.need(judged.need());
                    }
                    if (!minor) {
                        receivedAgain(next, judged, scheme);
                    }
                },
                entry -> forParties(entry)
                        .text(Phrase.of(
                                minor ? "activity.AMEND_REQUEST.minor" : "activity.AMEND_REQUEST.new", judged.on()))
                        .reason(judged.reason()));
    }

    /** What was announced about the term of the earlier request does not hold for the new one. */
    private static void receivedAgain(SupportRequestBuilder next, Amendment judged, @Nullable Scheme scheme) {
        next.receivedOn(judged.on()).extension(null);
        if (scheme != null) {
            next.rule(scheme.term()).nature(scheme.nature()).body(scheme.body());
        }
    }

    /** Who took it is no longer its handler; the role and the area are. */
    static SupportRequest interestDeclared(SupportRequest request, DeclaredInterest interest, Deed deed) {
        boolean handled =
                request.handler() != null && request.handler().account().equals(interest.account());
        return request.after(
                SupportAct.DECLARE_CONFLICT,
                request.status(),
                deed,
                next -> next.interests(and(request.interests(), interest)).handler(handled ? null : request.handler()),
                entry -> SupportRequest.internal(entry).reason(interest.reason()));
    }

    /** Finished here: what was proposed is no longer. */
    static SupportRequest forwarded(SupportRequest request, Forwarding forwarding, Deed deed) {
        return request.after(
                SupportAct.FORWARD_REQUEST,
                SupportStatus.CLOSED,
                deed,
                next -> next.forwarding(forwarding).proposal(null).reason(forwarding.reason()),
                entry -> forParties(entry)
                        .text(Phrase.of("activity.FORWARD_REQUEST", forwarding.to()))
                        .reason(forwarding.reason()));
    }

    static SupportRequest noticed(SupportRequest request, NoticeOfDefault notice, Deed deed) {
        return request.after(
                SupportAct.GIVE_NOTICE_OF_DEFAULT,
                request.status(),
                deed,
                next -> next.notices(and(request.notices(), notice)),
                entry ->
                        noticed(entry, notice).text(Phrase.of("activity.GIVE_NOTICE_OF_DEFAULT", notice.receivedOn())));
    }

    /** Of an objection it stands under the objector's name, which is not for who asked. */
    private static ActivityEntryBuilder noticed(ActivityEntryBuilder entry, NoticeOfDefault notice) {
        return notice.isAbout(null) ? forParties(entry) : SupportRequest.internal(entry);
    }

    static SupportRequest penaltyFixed(SupportRequest request, SupportOutcome decision, Deed deed) {
        return request.after(
                SupportAct.FIX_PENALTY,
                request.status(),
                deed,
                next -> next.decisions(and(request.decisions(), decision)),
                SupportRequest::internal);
    }

    private static ActivityEntryBuilder forParties(ActivityEntryBuilder entry) {
        return entry.visibility(Visibility.PARTIES);
    }
}
