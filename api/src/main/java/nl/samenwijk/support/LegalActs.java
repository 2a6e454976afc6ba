package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.term.SuspensionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the law knows besides judging a request: its term stands still, it changes, somebody has an interest in it, another authority is competent. */
@Component
public class LegalActs {

    private static final int LONGEST_AUTHORITY = 200;
    private static final int MOST_PAUSES = 50;
    private static final int MOST_AMENDMENTS = 50;

    private final RequestActs acts;
    private final RequestReads reads;
    private final Schemes schemes;
    private final RequestLetters letters;

    LegalActs(RequestActs acts, RequestReads reads, Schemes schemes, RequestLetters letters) {
        this.letters = letters;
        this.acts = acts;
        this.reads = reads;
        this.schemes = schemes;
    }

    public Outcome<SeenSupportRequest> suspend(
            RequestRef ref,
            SuspensionKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            Viewer viewer) {
        return change(ref, viewer, SupportAct.SUSPEND_TERM, (standing, deed) -> {
            SupportRequest request = standing.request();
            Checks checks = SupportRequests.text("reason", reason, SupportRequests.LONGEST_REASON);
            if (until == null) {
                checks.add(DeadlineRequiredError.at("until"));
                return Outcome.refused(checks.errors());
            }
            checkPause(checks, request, kind, from, until);
            return SupportRequests.checked(
                    checks,
                    () -> suspended(standing, new TermPause(kind, from, until, PersonalData.formal(reason)), deed));
        });
    }

    private SupportRequest suspended(RequestStanding standing, TermPause pause, Deed deed) {
        SupportRequest suspended = LegalChanges.suspended(standing.request(), pause, deed);
        return suspended.sent(letters.suspension(
                suspended, standing.plan(), pause.kind(), pause.from(), pause.until(), pause.reason(), deed.today()));
    }

    private static void checkPause(
            Checks checks, SupportRequest request, SuspensionKind kind, LocalDate from, LocalDate until) {
        String article = kind.article();
        checks.must(kind != SuspensionKind.COMPLETION, "kind", "error.suspendByAsking");
        checks.must(request.pauses().size() < MOST_PAUSES, "kind", "error.tooMany", MOST_PAUSES);
        checks.period("from", from, "until", until);
        checks.lawful(from.isAfter(request.receivedOn()), "from", article, "error.laterThan", request.receivedOn());
        checks.lawful(!from.isAfter(request.dueOn()), "from", article, "error.suspendedAfterTerm", request.dueOn());
        checks.lawful(!until.isAfter(request.dueOn().plusYears(1)), "until", article, "error.suspendedTooLong");
    }

    /** The applicant says what changes, the coordinator judges that; what the desk writes down for the applicant is judged by the coordinator too. */
    public Outcome<SeenSupportRequest> amend(
            RequestRef ref, String explanation, boolean minor, @Nullable SupportNeed need, Viewer viewer) {
        return change(ref, viewer, SupportAct.AMEND_REQUEST, (standing, deed) -> {
            SupportRequest request = standing.request();
            Checks checks = SupportRequests.text("explanation", explanation, SupportRequests.LONGEST_QUESTION);
            checks.must(request.amendments().size() < MOST_AMENDMENTS, "explanation", "error.tooMany", MOST_AMENDMENTS);
            if (need != null) {
                need.check(checks.in("need").in(need.field()));
                checks.must(need.kind() == request.kind(), "need", "error.sameKind", request.kind());
                boolean other = need instanceof SupportNeed.FundingNeed funding
                        && !funding.schemeCode().equals(request.schemeCode());
                checks.must(!other, "need", "error.otherScheme");
            }
            return checks.failed()
                    ? Outcome.refused(checks.errors())
                    : Outcome.done(
                            amended(request, PersonalData.formal(explanation), minor, need, deed),
                            masked(explanation, need));
        });
    }

    private SupportRequest amended(
            SupportRequest request, String explanation, boolean minor, @Nullable SupportNeed need, Deed deed) {
        SupportNeed kept = need == null ? null : need.withoutBsn();
        if (deed.actor().role() != Actor.Role.COORDINATOR || deed.who().onBehalfOf() != null) {
            return LegalChanges.amendmentAsked(request, Amendment.asked(explanation, deed.today(), kept), deed);
        }
        Amendment change =
                request.unjudgedAmendment().orElseGet(() -> Amendment.asked(explanation, deed.today(), kept));
        return judged(request, change, explanation, minor, deed);
    }

    /** Judged by the scheme as it is valid on the day on which a new request counts as received. */
    private SupportRequest judged(SupportRequest request, Amendment change, String reason, boolean minor, Deed deed) {
        Scheme scheme =
                minor ? null : schemes.find(request.schemeCode(), change.on()).orElse(null);
        List<Amendment> earlier =
                request.amendments().stream().filter(Amendment::isJudged).toList();
        return LegalChanges.amended(request, earlier, change.judged(minor, reason, request.need()), scheme, deed);
    }

    private static List<Warning> masked(String explanation, @Nullable SupportNeed need) {
        List<Warning> warnings = new ArrayList<>();
        PersonalData.maskedWarning("explanation", explanation).ifPresent(warnings::add);
        if (need != null && !need.equals(need.withoutBsn())) {
            warnings.add(Warning.at(Warning.Code.BSN_MASKED, "need"));
        }
        return warnings;
    }

    public Outcome<SeenSupportRequest> declareConflict(RequestRef ref, String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.DECLARE_CONFLICT, (standing, deed) -> {
            Checks checks = SupportRequests.text("reason", reason, SupportRequests.LONGEST_REASON);
            DeclaredInterest interest = new DeclaredInterest(viewer.id(), PersonalData.formal(reason), deed.now());
            return SupportRequests.checked(
                    checks, () -> LegalChanges.interestDeclared(standing.request(), interest, deed));
        });
    }

    public Outcome<SeenSupportRequest> forward(RequestRef ref, String to, String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.FORWARD_REQUEST, (standing, deed) -> {
            Checks checks = SupportRequests.text("reason", reason, SupportRequests.LONGEST_REASON);
            checks.line("to", to, 1, LONGEST_AUTHORITY);
            return SupportRequests.checked(
                    checks, () -> forwarded(standing, PersonalData.formal(to), PersonalData.formal(reason), deed));
        });
    }

    private SupportRequest forwarded(RequestStanding standing, String to, String reason, Deed deed) {
        SupportRequest request = standing.request();
        Forwarding forwarding = new Forwarding(to, request.receivedOn(), deed.today(), reason);
        SupportRequest forwarded = LegalChanges.forwarded(request, forwarding, deed);
        return forwarded.sent(letters.forwarding(forwarded, standing.plan(), to, reason, deed.today()));
    }

    private Outcome<SeenSupportRequest> change(RequestRef ref, Viewer viewer, SupportAct act, RequestActs.Step step) {
        return reads.seen(acts.change(ref, viewer, act, step), viewer);
    }
}
