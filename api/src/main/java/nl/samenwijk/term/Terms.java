package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts terms: the same code for anyone who asks and for the terms of real requests. */
@Component
public class Terms {

    private final Holidays holidays;
    private final TermSettings settings;
    private final LegalTerms law;
    private final PenaltyScale penalties;

    @Autowired
    Terms(Holidays holidays, TermSettings settings, LegalTerms law, PenaltyScale penalties) {
        this.holidays = holidays;
        this.settings = settings;
        this.law = law;
        this.penalties = penalties;
    }

    /** With the terms and amounts of the law, for every town. */
    public Terms(Holidays holidays, TermSettings settings) {
        this(holidays, settings, LegalTerms.ofTheLaw(), PenaltyScale.ofTheLaw());
    }

    /** The term of the law, where no regulation sets one (Awb 4:13), for what was received on this day. */
    public TermRule generalRule(LocalDate receivedOn) {
        Length general = law.on(LegalTerm.DECISION, receivedOn);
        return TermRule.of(general.amount(), general.article(), false, null, null, false);
    }

    /** The term in which the town decides (beslistermijn, Awb 4:13-4:15), or answers when it is a service term. */
    public Term decision(DecisionTerm facts) {
        return new DecisionCount(holidays, settings, facts).term();
    }

    /** Whether the decision term stands still on this day. */
    public boolean standsStill(DecisionTerm facts, LocalDate on) {
        return !on.isAfter(decision(facts).lastDay())
                && StandingStill.of(facts, settings).stream().anyMatch(days -> days.holds(on));
    }

    /** From which day on a term that ends on this day is due soon. */
    public LocalDate dueSoonFrom(LocalDate dueOn) {
        return holidays.minusWorkingDays(dueOn, settings.dueSoonWorkingDays());
    }

    /** The term in which can be announced that a request is left unprocessed, after a deadline that passed unused (buiten behandeling, Awb 4:5(4)). */
    public Term notProcessedAfterDeadline(LocalDate deadline) {
        return counted(deadline, "term.start.unused", LegalTerm.NOT_PROCESSED, "term.weeks.notProcessed");
    }

    /** The same, after an answer that was not enough. */
    public Term notProcessedAfterAnswer(LocalDate answeredOn) {
        return counted(answeredOn, "term.start.insufficient", LegalTerm.NOT_PROCESSED, "term.weeks.notProcessed");
    }

    /**
     * What follows when a permit was not decided on by its last day and the scheme has a silent yes: it is granted by law, in force on the third day after, and
     * announced in this term (van rechtswege verleend, Awb 4:20b, 4:20c).
     */
    public Term grantedBySilence(LocalDate dueOn) {
        Count count = Count.after(holidays, dueOn, "Awb 4:20b(1)", "term.start.silence");
        Length wait = law.on(LegalTerm.SILENCE_IN_FORCE, dueOn);
        LocalDate inForceOn = wait.after(dueOn);
        count.stepOn(inForceOn, TermStepCode.IN_FORCE, wait.article(), "term.inForce", inForceOn);
        count.add(TermStepCode.WEEKS, law.on(LegalTerm.SILENCE_ANNOUNCED, dueOn), "term.weeks.silence");
        count.runOn();
        count.step(TermStepCode.NO_PENALTY, "Awb 4:20a(2)", "term.silence.noPenalty");
        return count.term();
    }

    /** The term in which an objection can be lodged (bezwaartermijn, Awb 6:7, 6:8). */
    public Term objection(LocalDate announcedOn) {
        Count count = objectionTerm(announcedOn);
        count.runOn();
        return count.term();
    }

    /** Until when this objection could come, and whether it came in time (tijdigheid, Awb 6:9, 6:10). */
    public ObjectionInTime objectionInTime(ObjectionReceived facts) {
        Count count = objectionTerm(facts.announcedOn());
        count.runOn();
        return new ObjectionInTimeCount(count, law.on(LegalTerm.OBJECTION_BY_POST, facts.announcedOn()), facts)
                .result();
    }

    /** The term in which missing grounds can be added (Awb 6:6): until the day that the town named, else what is usual. */
    public Term objectionGrounds(LocalDate askedOn, @Nullable LocalDate deadline) {
        Count count = Count.after(holidays, askedOn, "Awb 6:6", "term.start.groundsAsked");
        if (deadline == null) {
            count.add(TermStepCode.WEEKS, law.on(LegalTerm.OBJECTION_GROUNDS, askedOn), "term.weeks.grounds");
        } else {
            count.endOn(deadline, "Awb 6:6", "term.deadline.grounds");
        }
        count.runOn();
        return count.term();
    }

    /** The term in which an objection is decided (Awb 7:10): it starts when the objection term, run on past days off, has ended. */
    public Term decisionOnObjection(LocalDate announcedOn, boolean committee, boolean postponed) {
        return decisionOnObjection(announcedOn, committee, postponed, null);
    }

    /** The same; it stands still while the objector was asked for missing grounds (Awb 7:10(2)). */
    public Term decisionOnObjection(
            LocalDate announcedOn, boolean committee, boolean postponed, @Nullable MissingGrounds grounds) {
        Count count = objectionTerm(announcedOn);
        count.startAgain();
        LocalDate objectionEnded = count.end();
        if (committee) {
            count.add(
                    TermStepCode.WEEKS, law.on(LegalTerm.ON_OBJECTION_COMMITTEE, announcedOn), "term.weeks.committee");
        } else {
            count.add(TermStepCode.WEEKS, law.on(LegalTerm.ON_OBJECTION, announcedOn), "term.weeks.onObjection");
        }
        if (postponed) {
            count.add(TermStepCode.POSTPONED, law.on(LegalTerm.ON_OBJECTION_POSTPONED, announcedOn), "term.postponed");
        }
        if (grounds != null) {
            count.standStill(StandingStill.of(grounds, objectionEnded, settings), Shift.RUNS_ON);
        }
        count.runOn();
        return count.term();
    }

    /** The term in which one can appeal to the court against a decision on an objection (beroepstermijn, Awb 6:7, 6:8). */
    public Term appeal(LocalDate announcedOn) {
        Count count = Count.after(holidays, announcedOn, "Awb 6:8", "term.start.onObjectionAnnounced");
        count.add(TermStepCode.WEEKS, law.on(LegalTerm.APPEAL, announcedOn), "term.weeks.appeal");
        count.runOn();
        return count.term();
    }

    /** The two weeks that a notice of default gives the town (ingebrekestelling, Awb 4:17(3)); empty when it has no effect, because the term had not passed. */
    public Optional<Term> noticeOfDefault(LocalDate dueOn, LocalDate receivedOn) {
        return LateDecision.of(dueOn, receivedOn, null)
                .effectiveNotice()
                .map(this::grace)
                .map(Count::term);
    }

    /** What a late decision may cost on this day (dwangsom, Awb 4:17); empty when no notice came after the term had passed. */
    public Optional<Penalty> penalty(LateDecision facts, LocalDate on) {
        return facts.effectiveNotice()
                .map(notice ->
                        new PenaltyCount(grace(notice), penalties.on(notice), settings).on(on, facts.announcedOn()));
    }

    private Count grace(LocalDate noticeReceivedOn) {
        Count count = Count.after(holidays, noticeReceivedOn, LateDecision.ARTICLE, "term.start.notice");
        count.add(TermStepCode.WEEKS, law.on(LegalTerm.NOTICE_OF_DEFAULT, noticeReceivedOn), "term.weeks.notice");
        count.shift(settings.noticeWeeksShifted() ? Shift.RUNS_ON : Shift.TOWN_READS_NOT);
        count.runOn();
        LocalDate first = count.end().plusDays(1);
        count.stepOn(first, TermStepCode.PENALTY_STARTS, LateDecision.ARTICLE, "term.penalty.starts", first);
        return count;
    }

    /** The term in which the penalty is fixed by a decision, after the last day for which it is due (dwangsombeschikking, Awb 4:18). */
    public Term penaltyDecision(LocalDate lastPenaltyDay) {
        return counted(lastPenaltyDay, "term.start.lastPenaltyDay", LegalTerm.PENALTY_DECISION, "term.weeks.penalty");
    }

    /** The term in which a complaint is answered (klachttermijn, Awb 9:11). */
    public Term complaint(LocalDate receivedOn, boolean postponed) {
        Count count = Count.after(holidays, receivedOn, "Awb 9:11(1)", "term.start.complaint");
        count.add(TermStepCode.WEEKS, law.on(LegalTerm.COMPLAINT, receivedOn), "term.weeks.complaint");
        if (postponed) {
            Length more = law.on(LegalTerm.COMPLAINT_POSTPONED, receivedOn);
            count.add(TermStepCode.POSTPONED, more, "term.postponed.complaint");
        }
        count.runOn();
        return count.term();
    }

    /** Until when one can go to the ombudsman with a complaint that the town answered on this day (Awb 9:24(1)). */
    public LocalDate ombudsman(LocalDate answeredOn) {
        return law.on(LegalTerm.OMBUDSMAN, answeredOn).after(answeredOn);
    }

    /** The term in which the town pays what it granted (betalingstermijn, Awb 4:87), or as the scheme says. */
    public Term payment(LocalDate announcedOn, @Nullable TermRule rule) {
        TermRule.Payment own = rule == null ? null : rule.payment();
        Length length = own == null ? law.on(LegalTerm.PAYMENT, announcedOn) : Length.weeks(own.weeks(), own.article());
        Count count = Count.after(holidays, announcedOn, "Awb 4:87(1)", "term.start.granted");
        count.add(TermStepCode.WEEKS, length, "term.weeks.payment");
        count.runOn();
        return count.term();
    }

    private Term counted(LocalDate fact, String start, LegalTerm term, String key) {
        Length length = law.on(term, fact);
        Count count = Count.after(holidays, fact, length.article(), start);
        count.add(TermStepCode.WEEKS, length, key);
        count.runOn();
        return count.term();
    }

    private Count objectionTerm(LocalDate announcedOn) {
        Count count = Count.afterAnnouncement(holidays, announcedOn);
        count.add(TermStepCode.WEEKS, law.on(LegalTerm.OBJECTION, announcedOn), "term.weeks.objection");
        return count;
    }
}
