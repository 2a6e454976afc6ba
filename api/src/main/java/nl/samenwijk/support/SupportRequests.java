package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Organisations;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.term.Holidays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with requests, apart from deciding on them and carrying them out. */
@Component
public class SupportRequests {

    static final int LONGEST_REASON = 2_000;
    static final int LONGEST_QUESTION = 5_000;
    private static final int LONGEST_ANSWER = 10_000;
    private static final int SHORT_DEADLINE_DAYS = 7;

    private final Intake intake;
    private final RequestActs acts;
    private final RequestReads reads;
    private final Organisations organisations;
    private final Holidays holidays;
    private final RequestLetters letters;

    SupportRequests(
            Intake intake,
            RequestActs acts,
            RequestReads reads,
            Organisations organisations,
            Holidays holidays,
            RequestLetters letters) {
        this.intake = intake;
        this.acts = acts;
        this.reads = reads;
        this.organisations = organisations;
        this.holidays = holidays;
        this.letters = letters;
    }

    public Outcome<SeenSupportRequest> request(RequestSupport input, Viewer viewer) {
        return reads.seen(intake.request(input, viewer), viewer);
    }

    public Outcome<SeenSupportRequest> take(RequestRef ref, Viewer viewer) {
        return change(
                ref,
                viewer,
                SupportAct.TAKE_SUPPORT_REQUEST,
                (standing, deed) -> Outcome.done(standing.request().taken(deed)));
    }

    public Outcome<SeenSupportRequest> askToComplete(
            RequestRef ref, String question, @Nullable LocalDate deadline, Viewer viewer) {
        return change(ref, viewer, SupportAct.ASK_TO_COMPLETE, (standing, deed) -> {
            Checks checks = text("question", question, LONGEST_QUESTION);
            if (deadline == null) {
                checks.add(DeadlineRequiredError.at("deadline"));
                return Outcome.refused(checks.errors());
            }
            checks.day("deadline", deadline);
            checks.must(deadline.isAfter(deed.today()), "deadline", "error.afterToday");
            return checks.failed()
                    ? Outcome.refused(checks.errors())
                    : Outcome.done(
                            askedToComplete(PersonalData.formal(question), deadline, standing, deed),
                            warnings(question, deadline, deed.today()));
        });
    }

    private SupportRequest askedToComplete(String question, LocalDate deadline, RequestStanding standing, Deed deed) {
        SupportRequest asked = standing.request().askedToComplete(question, deadline, deed);
        return asked.sent(letters.completion(asked, standing.plan(), question, deadline, deed.today()));
    }

    private List<Warning> warnings(String question, LocalDate deadline, LocalDate today) {
        List<Warning> warnings = new ArrayList<>();
        if (deadline.isBefore(today.plusDays(SHORT_DEADLINE_DAYS))) {
            warnings.add(Warning.at(Warning.Code.SHORT_DEADLINE, "deadline"));
        }
        if (holidays.isDayOff(deadline)) {
            warnings.add(Warning.at(Warning.Code.DEADLINE_ON_DAY_OFF, "deadline"));
        }
        PersonalData.maskedWarning("question", question).ifPresent(warnings::add);
        return warnings;
    }

    public Outcome<SeenSupportRequest> complete(
            RequestRef ref, String answer, @Nullable String coSigner, @Nullable LocalDate completedOn, Viewer viewer) {
        return change(ref, viewer, SupportAct.COMPLETE_SUPPORT_REQUEST, (standing, deed) -> {
            if (completedOn != null && !standing.servesTheInitiator()) {
                return Outcome.refused(ForbiddenError.at(Phrase.of("error.deskOnly"), "completedOn"));
            }
            Checks checks = text("answer", answer, LONGEST_ANSWER);
            LocalDate on = completedOn == null ? deed.today() : completedOn;
            LocalDate asked =
                    standing.request().lastCompletion().map(Completion::askedOn).orElseThrow();
            checks.must(!on.isBefore(asked), "completedOn", "error.notBefore", asked);
            checks.must(!on.isAfter(deed.today()), "completedOn", "error.notInTheFuture");
            Organisation signer = CoSigners.find(coSigner, viewer, organisations, checks);
            return checks.failed()
                    ? Outcome.refused(checks.errors())
                    : Outcome.done(
                            standing.request().completed(PersonalData.formal(answer), signer, on, deed),
                            PersonalData.maskedWarning("answer", answer).stream()
                                    .toList());
        });
    }

    public Outcome<SeenSupportRequest> stillIncomplete(RequestRef ref, String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.STILL_INCOMPLETE, (standing, deed) -> {
            Checks checks = text("reason", reason, LONGEST_QUESTION);
            return checked(checks, () -> standing.request().stillIncomplete(PersonalData.formal(reason), deed));
        });
    }

    public Outcome<SeenSupportRequest> startReview(RequestRef ref, Viewer viewer) {
        return change(
                ref,
                viewer,
                SupportAct.START_REVIEW,
                (standing, deed) -> Outcome.done(standing.request().underReview(deed)));
    }

    public Outcome<SeenSupportRequest> extendTerm(RequestRef ref, String reason, LocalDate newDueOn, Viewer viewer) {
        return change(ref, viewer, SupportAct.EXTEND_DECISION_TERM, (standing, deed) -> {
            SupportRequest request = standing.request();
            Checks checks = text("reason", reason, LONGEST_REASON);
            checks.day("newDueOn", newDueOn);
            checks.must(newDueOn.isAfter(request.dueOn()), "newDueOn", "error.laterThan", request.dueOn());
            checks.must(holidays.isWorkingDay(newDueOn), "newDueOn", "error.workingDay");
            return checked(checks, () -> extended(newDueOn, PersonalData.formal(reason), standing, deed));
        });
    }

    private SupportRequest extended(LocalDate newDueOn, String reason, RequestStanding standing, Deed deed) {
        SupportRequest extended = standing.request().extended(newDueOn, reason, deed);
        return extended.sent(letters.extension(extended, standing.plan(), reason, newDueOn, deed.today()));
    }

    public Outcome<SeenSupportRequest> askAdvice(RequestRef ref, String question, LocalDate dueOn, Viewer viewer) {
        return change(ref, viewer, SupportAct.ASK_ADVICE, (standing, deed) -> {
            Checks checks = text("question", question, LONGEST_QUESTION);
            checks.day("dueOn", dueOn);
            checks.must(!dueOn.isBefore(deed.today()), "dueOn", "error.notInThePast");
            return checked(checks, () -> standing.request().adviceAsked(PersonalData.formal(question), dueOn, deed));
        });
    }

    public Outcome<SeenSupportRequest> giveAdvice(
            RequestRef ref, AdviceAsked.Opinion advice, String reasoning, Viewer viewer) {
        return change(ref, viewer, SupportAct.GIVE_ADVICE, (standing, deed) -> {
            Checks checks = text("reasoning", reasoning, LONGEST_QUESTION);
            return checked(checks, () -> standing.request().advised(advice, PersonalData.formal(reasoning), deed));
        });
    }

    public Outcome<SeenSupportRequest> endAdvice(RequestRef ref, String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.END_ADVICE, (standing, deed) -> {
            Checks checks = text("reason", reason, LONGEST_REASON);
            return checked(checks, () -> standing.request().adviceEnded(PersonalData.formal(reason), deed));
        });
    }

    public Outcome<SeenSupportRequest> withdraw(RequestRef ref, String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.WITHDRAW_SUPPORT_REQUEST, (standing, deed) -> {
            Checks checks = text("reason", reason, LONGEST_REASON);
            return checked(checks, () -> standing.request().withdrawn(PersonalData.formal(reason), deed));
        });
    }

    public Outcome<SeenSupportRequest> confirmDelivery(RequestRef ref, Viewer viewer) {
        return change(
                ref,
                viewer,
                SupportAct.CONFIRM_DELIVERY,
                (standing, deed) -> Outcome.done(standing.request().delivered(deed)));
    }

    public Outcome<SeenSupportRequest> reportNotDelivered(RequestRef ref, String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.REPORT_NOT_DELIVERED, (standing, deed) -> {
            Checks checks = text("reason", reason, LONGEST_REASON);
            return checked(checks, () -> standing.request().reportedMissing(PersonalData.formal(reason), deed));
        });
    }

    public Outcome<SeenSupportRequest> meetObligation(
            RequestRef ref, String obligationId, @Nullable String remark, Viewer viewer) {
        return change(ref, viewer, SupportAct.MEET_OBLIGATION, (standing, deed) -> {
            Checks checks = new Checks();
            checks.optionalText("remark", remark, LONGEST_REASON);
            Obligation obligation = obligation(standing, obligationId, checks);
            if (obligation == null || checks.failed()) {
                return Outcome.refused(checks.errors());
            }
            if (!standing.owns(obligation)) {
                return Outcome.refused(ForbiddenError.at(Phrase.of("error.notYourObligation"), "obligationId"));
            }
            Obligation met = obligation.met(deed.now(), remark == null ? null : PersonalData.formal(remark));
            return Outcome.done(standing.request().obligationMet(met, deed));
        });
    }

    private static @Nullable Obligation obligation(RequestStanding standing, String id, Checks checks) {
        Obligation found = standing.request().unmetObligations().stream()
                .filter(obligation ->
                        NodeId.fromOpaque(id).filter(obligation.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        checks.must(found != null, "obligationId", "error.unknownObligation");
        return found;
    }

    /** Without a reason only when it was delivered. */
    public Outcome<SeenSupportRequest> close(RequestRef ref, @Nullable String reason, Viewer viewer) {
        return change(ref, viewer, SupportAct.CLOSE_SUPPORT_REQUEST, (standing, deed) -> {
            SupportRequest request = standing.request();
            Checks checks = new Checks();
            checks.optionalText("reason", reason, LONGEST_REASON);
            boolean needsReason = request.status() != SupportStatus.DELIVERED;
            checks.must(reason != null || !needsReason, "reason", "error.reasonNeeded");
            return checked(checks, () -> request.closed(reason == null ? null : PersonalData.formal(reason), deed));
        });
    }

    private Outcome<SeenSupportRequest> change(RequestRef ref, Viewer viewer, SupportAct act, RequestActs.Step step) {
        return reads.seen(acts.change(ref, viewer, act, step), viewer);
    }

    static Checks text(String field, String value, int longest) {
        Checks checks = new Checks();
        checks.text(field, value, 1, longest);
        return checks;
    }

    static Outcome<SupportRequest> checked(Checks checks, Supplier<SupportRequest> step) {
        return checks.failed() ? Outcome.refused(checks.errors()) : Outcome.done(step.get());
    }
}
