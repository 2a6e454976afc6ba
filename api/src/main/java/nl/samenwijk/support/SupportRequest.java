package nl.samenwijk.support;

import static nl.samenwijk.shared.Lists.and;
import static nl.samenwijk.shared.Lists.changedLast;
import static nl.samenwijk.shared.Lists.orNone;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.ActivityEntryBuilder;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.initiative.Place;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.mandate.Matter;
import nl.samenwijk.objection.Hearing;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.Lists;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.term.DecisionTerm;
import nl.samenwijk.term.TermRule;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * One kind of support that was asked for an initiative (ondersteuningsaanvraag), from receipt to the end. It changes itself by acts only, each of which writes
 * its entry into the outbox. What was asked, and the rules by which it is judged, are frozen at receipt.
 *
 * @param version changes with the request's own facts; clients see it
 * @param revision changes with every write; the conditional write is on it
 * @param number the how-manieth request of its initiative
 * @param rule the term of the scheme at receipt
 * @param handler who took it
 * @param dueOn the last day of the decision term as it now counts
 * @param confirmBy the day until which a delivery waits to be confirmed; null while nothing waits for that
 * @param proposal a decision that somebody else must confirm
 * @param reason why it was withdrawn or closed
 * @param signals what the log was told by date alone
 * @param signalOn the first day on which something is true by date alone that the log does not know yet; far away when there is nothing
 * @param letters what the town wrote about it to who asked, oldest first
 * @param objections what interested parties brought in against its decisions, oldest first
 * @param notices that the town is late, oldest first
 * @param pauses for which the term stands still, besides requests to complete
 * @param hearing of who asked, before the decision (Awb 4:7)
 * @param interests of staff, who take no part in it any more
 * @param reviseBy the day by which a new decision is due after an objection was upheld; null when none is
 * @param outgoing what still has to be done to bring letters to people; null when nothing has
 */
@RecordBuilder
public record SupportRequest(
        NodeId id,
        String reference,
        int number,
        NodeId initiative,
        long version,
        long revision,
        SupportKind kind,
        Nature nature,
        String schemeCode,
        AdministrativeAuthority body,
        TermRule rule,
        Place place,
        SupportNeed need,
        String explanation,
        @Nullable Organisation coSigner,
        LocalDate receivedOn,
        Instant receivedAt,
        SupportStatus status,
        Instant statusSince,
        @Nullable Actor handler,
        LocalDate dueOn,
        List<Completion> completions,
        @Nullable Extension extension,
        List<AdviceAsked> advices,
        @Nullable SupportOutcome proposal,
        boolean secondApprovalAsked,
        List<SupportOutcome> decisions,
        List<Commitment> commitments,
        @Nullable LocalDate confirmBy,
        @Nullable Report notDelivered,
        @Nullable String reason,
        List<Signal> signals,
        LocalDate signalOn,
        List<LetterRef> letters,
        List<Objection> objections,
        List<NoticeOfDefault> notices,
        List<TermPause> pauses,
        List<Amendment> amendments,
        @Nullable Hearing hearing,
        @Nullable Forwarding forwarding,
        List<DeclaredInterest> interests,
        @Nullable LocalDate reviseBy,
        @Nullable Outgoing outgoing,
        Creation creation,
        List<ActivityEntry> outbox) {

    public static final String TYPE = "R";

    /** The order of a basket: as they were asked. */
    static final Comparator<SupportRequest> AS_ASKED = Comparator.comparingInt(SupportRequest::number);

    /** A document of an earlier version does not have all of these lists yet. */
    public SupportRequest {
        signals = orNone(signals);
        letters = orNone(letters);
        objections = orNone(objections);
        notices = orNone(notices);
        pauses = orNone(pauses);
        amendments = orNone(amendments);
        interests = orNone(interests);
    }

    static SupportRequest received(SupportRequestBuilder facts, Deed deed) {
        SupportRequest fresh = facts.version(0)
                .revision(0)
                .status(SupportStatus.RECEIVED)
                .statusSince(deed.now())
                .completions(List.of())
                .advices(List.of())
                .decisions(List.of())
                .commitments(List.of())
                .signals(List.of())
                .signalOn(Signal.NEVER)
                .letters(List.of())
                .objections(List.of())
                .notices(List.of())
                .pauses(List.of())
                .amendments(List.of())
                .interests(List.of())
                .outgoing(Outgoing.RECEIVED)
                .outbox(List.of())
                .build();
        return fresh.changed(
                "REQUEST_SUPPORT",
                deed,
                next -> next.version(1),
                entry -> entry.text(Phrase.of("activity.REQUEST_SUPPORT", fresh.kind)));
    }

    SupportRequest taken(Deed deed) {
        return after(
                SupportAct.TAKE_SUPPORT_REQUEST,
                SupportStatus.COMPLETENESS_CHECK,
                deed,
                next -> next.handler(deed.actor()),
                entry -> {});
    }

    SupportRequest askedToComplete(String question, LocalDate deadline, Deed deed) {
        return after(
                SupportAct.ASK_TO_COMPLETE,
                SupportStatus.AWAITING_APPLICANT,
                deed,
                next -> next.completions(and(completions, Completion.asked(question, deed.today(), deadline))),
                entry -> entry.text(Phrase.of("activity.ASK_TO_COMPLETE", deadline))
                        .reason(question));
    }

    SupportRequest completed(String answer, @Nullable Organisation signer, LocalDate on, Deed deed) {
        return after(
                SupportAct.COMPLETE_SUPPORT_REQUEST,
                SupportStatus.COMPLETENESS_CHECK,
                deed,
                next -> next.completions(changedLast(completions, completion -> completion.answered(answer, on)))
                        .coSigner(signer == null ? coSigner : signer),
                entry -> entry.reason(answer));
    }

    SupportRequest stillIncomplete(String missing, Deed deed) {
        return after(
                SupportAct.STILL_INCOMPLETE,
                SupportStatus.AWAITING_APPLICANT,
                deed,
                next -> next.completions(changedLast(completions, completion -> completion.insufficient(missing))),
                entry -> entry.reason(missing));
    }

    SupportRequest underReview(Deed deed) {
        return after(SupportAct.START_REVIEW, SupportStatus.IN_REVIEW, deed, next -> {}, entry -> {});
    }

    SupportRequest extended(LocalDate newDueOn, String why, Deed deed) {
        return after(
                SupportAct.EXTEND_DECISION_TERM,
                status,
                deed,
                next -> next.extension(new Extension(deed.today(), newDueOn, why)),
                entry -> entry.text(Phrase.of("activity.EXTEND_DECISION_TERM", newDueOn))
                        .reason(why));
    }

    SupportRequest adviceAsked(String question, LocalDate by, Deed deed) {
        return after(
                SupportAct.ASK_ADVICE,
                SupportStatus.AWAITING_ADVICE,
                deed,
                next -> next.advices(and(advices, AdviceAsked.asked(question, by, deed.now()))),
                entry -> entry.reason(question));
    }

    SupportRequest advised(AdviceAsked.Opinion opinion, String reasoning, Deed deed) {
        return after(
                SupportAct.GIVE_ADVICE,
                SupportStatus.IN_REVIEW,
                deed,
                next -> next.advices(
                        changedLast(advices, advice -> advice.given(opinion, reasoning, deed.today(), deed.actor()))),
                entry -> entry.reason(reasoning));
    }

    SupportRequest adviceEnded(String why, Deed deed) {
        return after(
                SupportAct.END_ADVICE,
                SupportStatus.IN_REVIEW,
                deed,
                next -> next.advices(changedLast(advices, advice -> advice.ended(why))),
                entry -> entry.reason(why));
    }

    /** Decided by who could decide it. */
    SupportRequest decided(SupportOutcome decision, Deed deed) {
        return after(
                SupportAct.DECIDE_SUPPORT,
                SupportStatus.DECIDED,
                deed,
                next -> next.decisions(and(decisions, decision)),
                entry -> internal(entry).text(Phrase.of("activity.DECIDE_SUPPORT", decision.outcome())));
    }

    /** Proposed by who could not. */
    SupportRequest proposed(SupportOutcome decision, Deed deed) {
        return after(
                SupportAct.DECIDE_SUPPORT,
                SupportStatus.AWAITING_SECOND_APPROVAL,
                deed,
                next -> next.proposal(decision).secondApprovalAsked(true),
                entry -> internal(entry).text(Phrase.of("activity.DECIDE_SUPPORT.proposed", decision.outcome())));
    }

    SupportRequest confirmed(SupportOutcome decision, Deed deed) {
        return after(
                SupportAct.CONFIRM_DECISION,
                SupportStatus.DECIDED,
                deed,
                next -> next.proposal(null).decisions(and(decisions, decision)),
                SupportRequest::internal);
    }

    SupportRequest notConfirmed(SupportStatus back, String remark, Deed deed) {
        return after(
                SupportAct.CONFIRM_DECISION,
                back,
                deed,
                next -> next.proposal(null),
                entry -> internal(entry)
                        .text(Phrase.of("activity.CONFIRM_DECISION.not"))
                        .reason(remark));
    }

    /** The answer to the request: a grant goes on, anything else is finished, and with it what was promised before; objections that waited for it are against it now. */
    SupportRequest announced(SupportOutcome decision, SupportOutcome.Announcement how, Deed deed) {
        SupportOutcome announced = decision.announced(how);
        return announced.answersTheRequest()
                ? answered(announced, how, deed)
                : after(
                        SupportAct.ANNOUNCE_DECISION,
                        status,
                        deed,
                        next -> next.decisions(with(announced)),
                        entry -> entry.visibility(audience(announced))
                                .text(Phrase.of("activity.ANNOUNCE_DECISION.penalty"))
                                .reason(announced.reasoning()));
    }

    /** What a late decision on an objection costs is between the town and the objector. */
    private static Visibility audience(SupportOutcome penalty) {
        return penalty.forObjection() == null ? Visibility.PARTIES : Visibility.INTERNAL;
    }

    /** What was promised under an earlier answer is no longer, when the new one grants nothing. */
    private SupportRequest answered(SupportOutcome announced, SupportOutcome.Announcement how, Deed deed) {
        boolean granted = announced.outcome().isGrant();
        return after(
                SupportAct.ANNOUNCE_DECISION,
                granted ? SupportStatus.FACILITATING : SupportStatus.CLOSED,
                deed,
                next -> next.decisions(with(announced))
                        .reviseBy(null)
                        .commitments(granted ? commitments : allCancelled(announced.reasoning(), deed))
                        .objections(against(announced.id(), how.on(), deed)),
                entry -> entry.text(Phrase.of("activity.ANNOUNCE_DECISION", announced.outcome()))
                        .reason(announced.reasoning()));
    }

    private List<Commitment> allCancelled(String why, Deed deed) {
        return Lists.changed(commitments, Commitment::isOpen, one -> one.cancelled(why, deed.now()));
    }

    private List<Objection> against(NodeId decision, LocalDate announcedOn, Deed deed) {
        return Lists.changed(
                objections,
                one -> one.status() == ObjectionStatus.WAITING,
                one -> one.against(decision, announcedOn, deed.now()));
    }

    /** The decisions with one of them changed. */
    private List<SupportOutcome> with(SupportOutcome changed) {
        return Lists.changed(decisions, one -> one.id().equals(changed.id()), one -> changed);
    }

    /** With the letter that was written of the change just made: one write keeps both. */
    SupportRequest sent(LetterRef letter) {
        return SupportRequestBuilder.builder(toSend(letter))
                .letters(and(letters, letter))
                .build();
    }

    /** With a letter on its way that is kept elsewhere than among the letters to the parties. */
    SupportRequest toSend(LetterRef letter) {
        return SupportRequestBuilder.builder(this)
                .outgoing(Outgoing.with(outgoing, letter))
                .build();
    }

    /** With its acknowledgement of receipt. Nobody acted, and no fact changes: the version stays. */
    SupportRequest acknowledged(LetterRef letter) {
        return withoutAcknowledgement().sent(letter);
    }

    /** Nothing is to be acknowledged any more: what was asked is over already. */
    SupportRequest withoutAcknowledgement() {
        return SupportRequestBuilder.builder(this)
                .revision(revision + 1)
                .outgoing(outgoing == null ? null : outgoing.acknowledged())
                .build();
    }

    /** All its letters that go by post are on the paper list. */
    SupportRequest listed() {
        return SupportRequestBuilder.builder(this)
                .revision(revision + 1)
                .outgoing(null)
                .build();
    }

    boolean isToAcknowledge() {
        return outgoing != null && outgoing.acknowledgement();
    }

    /** With the letter to who asked in which a decision is announced. */
    SupportRequest announcedIn(LetterRef letter, NodeId decision) {
        return sent(letter).announcedToAnother(letter, decision);
    }

    /** The same, when the letter is to somebody else. */
    SupportRequest announcedToAnother(LetterRef letter, NodeId decision) {
        return SupportRequestBuilder.builder(this)
                .decisions(Lists.changed(decisions, one -> one.id().equals(decision), one -> one.announcedIn(letter)))
                .build();
    }

    /** Open commitments are cancelled with it: nobody goes on with what is no longer asked. */
    SupportRequest withdrawn(String why, Deed deed) {
        return after(
                SupportAct.WITHDRAW_SUPPORT_REQUEST,
                SupportStatus.WITHDRAWN,
                deed,
                next -> next.reason(why).proposal(null).commitments(allCancelled(why, deed)),
                entry -> entry.reason(why));
    }

    SupportRequest planned(Commitment commitment, Deed deed) {
        return after(
                SupportAct.PLAN_COMMITMENT,
                status,
                deed,
                next -> next.commitments(and(commitments, commitment))
                        .notDelivered(null)
                        .confirmBy(null),
                entry -> entry.text(Phrase.of(
                        "activity.PLAN_COMMITMENT",
                        commitment.what(),
                        commitment.holder().name(true),
                        commitment.dueOn())));
    }

    /** A commitment changed; the request's own facts did not. */
    SupportRequest with(Commitment changed, CommitmentAct act, @Nullable String remark, Deed deed) {
        List<Commitment> all = commitments.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
        return changed(
                act.name(),
                deed,
                next -> next.commitments(all).confirmBy(confirmBy(all, deed)),
                entry -> entry.text(Phrase.of("activity." + act.name(), changed.what(), changed.dueOn()))
                        .reason(remark));
    }

    /** The initiator has this long to say whether it arrived. */
    private static @Nullable LocalDate confirmBy(List<Commitment> all, Deed deed) {
        boolean waits =
                all.stream().noneMatch(Commitment::isOpen) && all.stream().anyMatch(Commitment::isDone);
        return waits ? deed.today().plusDays(deed.confirmWithinDays()) : null;
    }

    SupportRequest delivered(Deed deed) {
        return after(
                SupportAct.CONFIRM_DELIVERY,
                SupportStatus.DELIVERED,
                deed,
                next -> next.notDelivered(null).confirmBy(null),
                entry -> {});
    }

    /** Said again, it still waits since the first time. */
    SupportRequest reportedMissing(String what, Deed deed) {
        Instant since = notDelivered == null ? deed.now() : notDelivered.at();
        return after(
                SupportAct.REPORT_NOT_DELIVERED,
                status,
                deed,
                next -> next.notDelivered(new Report(what, since)),
                entry -> entry.reason(what));
    }

    SupportRequest obligationMet(Obligation met, Deed deed) {
        return after(
                SupportAct.MEET_OBLIGATION,
                status,
                deed,
                next -> next.decisions(announcedDecision()
                        .map(decision -> with(decision.with(Lists.changed(
                                decision.obligations(), one -> one.id().equals(met.id()), one -> met))))
                        .orElseThrow()),
                entry -> entry.visibility(Visibility.PARTIES)
                        .text(Phrase.of("activity.MEET_OBLIGATION", met.text()))
                        .reason(met.remark()));
    }

    SupportRequest closed(@Nullable String why, Deed deed) {
        return after(
                SupportAct.CLOSE_SUPPORT_REQUEST,
                SupportStatus.CLOSED,
                deed,
                next -> next.reason(why).confirmBy(null),
                entry -> entry.reason(why));
    }

    SupportRequest after(
            SupportAct act,
            SupportStatus to,
            Deed deed,
            Consumer<SupportRequestBuilder> change,
            Consumer<ActivityEntryBuilder> entry) {
        act.mustLead(status, to);
        return changed(
                act.name(),
                deed,
                next -> change.accept(next.version(version + 1)
                        .status(to)
                        .statusSince(isLeftAsItIs(act, to) ? statusSince : deed.now())),
                started -> entry.accept(started.text(Phrase.of("activity." + act.name()))));
    }

    /** It stands there since it came there, whatever happens besides. */
    private boolean isLeftAsItIs(SupportAct act, SupportStatus to) {
        return to == status && act.staysIn().contains(status);
    }

    /** The only way to another state of the document: its term is counted anew and its entry stands in the outbox. */
    private SupportRequest changed(
            String kindOfEntry,
            Deed deed,
            Consumer<SupportRequestBuilder> change,
            Consumer<ActivityEntryBuilder> entry) {
        SupportRequestBuilder next = SupportRequestBuilder.builder(this).revision(revision + 1);
        change.accept(next);
        SupportRequest uncounted = next.build();
        SupportRequest counted = SupportRequestBuilder.builder(uncounted)
                .dueOn(deed.terms().decision(uncounted.termFacts()).lastDay())
                .objections(uncounted.objections().stream()
                        .map(one -> one.counted(deed.terms()))
                        .toList())
                .build();
        return SupportRequestBuilder.builder(counted)
                .signalOn(counted.nextSignalOn(deed.terms()))
                .outbox(and(outbox, counted.entry(kindOfEntry, deed, entry)))
                .build();
    }

    /** What days alone made true by now is told in the outbox, each once. No fact of the request changes, so its version does not, but when the law grants it. */
    SupportRequest signalled(Instant now, Terms terms) {
        List<Signal> all = new ArrayList<>(signals);
        List<ActivityEntry> entries = new ArrayList<>(outbox);
        List<Signal> fresh = untold().filter(signal -> !signal.from(terms).isAfter(TownClock.day(now)))
                .sorted(Signal.inOrder(terms))
                .toList();
        SupportRequest known = fresh.stream().anyMatch(signal -> signal.kind() == Signal.Kind.GRANTED_BY_SILENCE)
                ? SilentYes.granted(this, now, terms)
                : this;
        fresh.forEach(signal -> {
            all.add(signal);
            entries.add(known.entry(signal, now));
        });
        SupportRequest told = SupportRequestBuilder.builder(known)
                .revision(revision + 1)
                .signals(List.copyOf(all))
                .outbox(List.copyOf(entries))
                .build();
        return SupportRequestBuilder.builder(told)
                .signalOn(told.nextSignalOn(terms))
                .build();
    }

    private LocalDate nextSignalOn(Terms terms) {
        return untold().map(signal -> signal.from(terms))
                .min(Comparator.naturalOrder())
                .orElse(Signal.NEVER);
    }

    /** Of the decision until it is announced, of commitments until they end, and of objections until their own decision is announced. */
    private Stream<Signal> untold() {
        Stream<Signal> own = isBeforeAnnouncement() ? Signal.ofRequest(this) : Stream.empty();
        Stream<Signal> promised = commitments.stream()
                .filter(Commitment::isOpen)
                .flatMap(one -> Signal.ofCommitment(one.id(), one.dueOn()));
        Stream<Signal> objected = objections.stream()
                .filter(Objection::isPending)
                .flatMap(one -> Signal.ofObjection(one.id(), Objects.requireNonNull(one.dueOn())));
        return Stream.of(own, promised, objected).flatMap(all -> all).filter(signal -> !signals.contains(signal));
    }

    /** Nobody did it. That something is late everybody may know, but not who objected to what; that it will be soon is for those who can still prevent it. */
    private ActivityEntry entry(Signal signal, Instant now) {
        return entry(signal.kind().name(), now, entry -> {
            entry.text(text(signal));
            if (!signal.kind().isForEverybody()) {
                internal(entry);
            }
        });
    }

    private Phrase text(Signal signal) {
        String key = "activity." + signal.kind();
        return signal.kind().isOfCommitment()
                ? Phrase.of(key, commitment(signal.thing()).what(), signal.dueOn())
                : Phrase.of(key, signal.dueOn());
    }

    private Commitment commitment(NodeId commitment) {
        return commitments.stream()
                .filter(one -> one.id().equals(commitment))
                .findFirst()
                .orElseThrow();
    }

    private ActivityEntry entry(String kindOfEntry, Deed deed, Consumer<ActivityEntryBuilder> more) {
        return entry(
                kindOfEntry,
                deed.now(),
                entry -> more.accept(
                        entry.actor(deed.actor()).onBehalfOf(deed.who().onBehalfOf())));
    }

    /** What the parties say to each other is for the parties, also in an entry that everybody may read. */
    private ActivityEntry entry(String kindOfEntry, Instant now, Consumer<ActivityEntryBuilder> more) {
        ActivityEntryBuilder entry = ActivityEntryBuilder.builder()
                .id(NodeId.random(ActivityEntry.TYPE))
                .at(now)
                .kind(kindOfEntry)
                .initiative(initiative)
                .supportRequest(id)
                .reference(reference)
                .areaCode(place.areaCode())
                .visibility(Visibility.PUBLIC)
                .reasonFor(Visibility.PARTIES)
                .next(RequestTurn.forTheLog(this).at(TownClock.day(now)).asNext())
                .changes(List.of());
        more.accept(entry);
        if (isProtected() && entry.visibility() == Visibility.PUBLIC) {
            entry.visibility(Visibility.PARTIES);
        }
        return entry.build();
    }

    static ActivityEntryBuilder internal(ActivityEntryBuilder entry) {
        return entry.visibility(Visibility.INTERNAL).reasonFor(Visibility.INTERNAL);
    }

    /** Presence of enforcement is handled with care: the public sees only that it was asked. */
    boolean isProtected() {
        return kind == SupportKind.ENFORCEMENT_PRESENCE;
    }

    DecisionTerm termFacts() {
        return new DecisionTerm(
                receivedOn,
                rule,
                Stream.concat(
                                completions.stream().map(Completion::suspension),
                                pauses.stream().map(TermPause::suspension))
                        .toList(),
                extension == null ? null : extension.asCounted());
    }

    /** What is to be decided, as far as a mandate asks. */
    Matter matter(LocalDate on) {
        return new Matter(kind, schemeCode, body, place.areaCode(), proposal == null ? 0 : proposal.granted(), on);
    }

    Optional<Completion> lastCompletion() {
        return completions.isEmpty() ? Optional.empty() : Optional.of(completions.getLast());
    }

    Optional<AdviceAsked> lastAdvice() {
        return advices.isEmpty() ? Optional.empty() : Optional.of(advices.getLast());
    }

    Optional<SupportOutcome> decision(NodeId decision) {
        return decisions.stream().filter(one -> one.id().equals(decision)).findFirst();
    }

    /** The answer to the request as it now is, announced or not. */
    Optional<SupportOutcome> lastDecision() {
        return answers().reduce((earlier, later) -> later);
    }

    /** The answer to the request that is known to those who asked. */
    Optional<SupportOutcome> announcedDecision() {
        return answers().filter(SupportOutcome::isAnnounced).reduce((earlier, later) -> later);
    }

    /** The day on which the town first answered: that one keeps the term, or not. */
    Optional<LocalDate> firstAnnouncedOn() {
        return answers()
                .map(SupportOutcome::announcement)
                .filter(Objects::nonNull)
                .map(SupportOutcome.Announcement::on)
                .findFirst();
    }

    /** What was decided and not made known is no answer any more when the request is judged again. */
    private Stream<SupportOutcome> answers() {
        return decisions.stream()
                .filter(SupportOutcome::answersTheRequest)
                .filter(one -> one.isAnnounced() || !status.isUndecided());
    }

    /** Decided and not made known yet, the answer to the request first; of a request that was withdrawn meanwhile there is none. */
    List<SupportOutcome> toBeAnnounced() {
        Optional<SupportOutcome> answer = status == SupportStatus.DECIDED ? lastDecision() : Optional.empty();
        return decisions.stream()
                .filter(SupportOutcome::isToBeAnnounced)
                .filter(one ->
                        !one.answersTheRequest() || answer.filter(one::equals).isPresent())
                .sorted(Comparator.comparing(one -> !one.answersTheRequest()))
                .toList();
    }

    /** Whether something that follows from the answer is decided and not made known yet. */
    boolean hasMoreToAnnounce() {
        return toBeAnnounced().stream().anyMatch(one -> !one.answersTheRequest());
    }

    Optional<Objection> objection(NodeId objection) {
        return objections.stream().filter(one -> one.id().equals(objection)).findFirst();
    }

    /** Against what is no order there is no term to object in. */
    boolean isLate(Objection objection, Terms terms) {
        return nature == Nature.ORDER && objection.isLate(terms);
    }

    boolean hasObjectorWithoutAccount() {
        return objections.stream().anyMatch(Objection::hasNoAccount);
    }

    boolean hasPendingObjection() {
        return objections.stream().anyMatch(Objection::isPending);
    }

    boolean isJudgedAgain() {
        return announcedDecision().isPresent() && (status.isUndecided() || status == SupportStatus.DECIDED);
    }

    /** The day by which the town is to decide: after an objection that of the decision on it, of which the new decision is a part (Awb 7:11(2)). */
    LocalDate decideBy() {
        return reviseBy == null ? dueOn : reviseBy;
    }

    /** Whether anybody has something to do for it. */
    boolean isOpen() {
        return status.isOpen() || hasPendingObjection() || hasMoreToAnnounce();
    }

    /** The change of what was asked that nobody judged yet. */
    Optional<Amendment> unjudgedAmendment() {
        return amendments.isEmpty()
                ? Optional.empty()
                : Optional.of(amendments.getLast()).filter(one -> !one.isJudged());
    }

    /** Who declared an interest of their own takes no part. */
    boolean isInterestedIn(NodeId account) {
        return interests.stream().anyMatch(one -> one.account().equals(account));
    }

    /** Withdrawn with its initiative; what was answered goes on. */
    boolean isBeforeAnnouncement() {
        return announcedDecision().isEmpty() && (status.isUndecided() || status == SupportStatus.DECIDED);
    }

    boolean hasOpenCommitment() {
        return commitments.stream().anyMatch(Commitment::isOpen);
    }

    boolean hasDoneCommitment() {
        return commitments.stream().anyMatch(Commitment::isDone);
    }

    List<Obligation> unmetObligations() {
        return announcedDecision().stream()
                .flatMap(decision -> decision.obligations().stream())
                .filter(obligation -> !obligation.isMet())
                .sorted(Obligation.BY_DATE)
                .toList();
    }

    /** Whether a grant was announced and not withdrawn: "4 of 6 arranged". */
    boolean isArranged() {
        return status != SupportStatus.WITHDRAWN
                && announcedDecision().filter(SupportOutcome::isAnnouncedGrant).isPresent();
    }
}
