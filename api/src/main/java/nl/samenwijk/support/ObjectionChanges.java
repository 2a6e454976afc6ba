package nl.samenwijk.support;

import static nl.samenwijk.shared.Lists.and;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.samenwijk.activity.ActivityEntryBuilder;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.objection.Hearing;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.shared.Lists;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** How a request changes by what is done with its objections. Its entries are for the parties; what an objector says is for who handles it. */
final class ObjectionChanges {

    private ObjectionChanges() {}

    static SupportRequest lodged(SupportRequest request, Objection objection, Deed deed) {
        return request.after(
                SupportAct.LODGE_OBJECTION,
                request.status(),
                deed,
                next -> next.objections(and(request.objections(), objection)),
                entry -> quiet(entry, deed));
    }

    static SupportRequest asked(SupportRequest request, NodeId id, Objection.Question question, Deed deed) {
        return changed(
                SupportAct.ASK_OBJECTION_GROUNDS,
                request,
                id,
                deed,
                one -> one.asked(question),
                entry -> said(entry, question.text())
                        .text(Phrase.of("activity.ASK_OBJECTION_GROUNDS", question.deadline())));
    }

    static SupportRequest added(SupportRequest request, NodeId id, String text, LocalDate on, Deed deed) {
        return changed(
                SupportAct.ADD_OBJECTION_GROUNDS,
                request,
                id,
                deed,
                one -> one.added(text, on),
                entry -> quiet(entry, deed));
    }

    static SupportRequest withdrawn(SupportRequest request, NodeId id, Deed deed) {
        return changed(
                SupportAct.WITHDRAW_OBJECTION,
                request,
                id,
                deed,
                one -> one.withdrawn(deed.today()),
                entry -> quiet(entry, deed));
    }

    static SupportRequest postponed(SupportRequest request, NodeId id, String why, Deed deed) {
        return changed(
                SupportAct.POSTPONE_OBJECTION_DECISION,
                request,
                id,
                deed,
                one -> one.postponed(why),
                entry -> quiet(entry, deed).reason(why));
    }

    /** Of who asked when no objection is named. */
    static SupportRequest heard(SupportRequest request, @Nullable NodeId id, Hearing hearing, Deed deed) {
        Consumer<ActivityEntryBuilder> entry =
                started -> quiet(started, deed).text(Phrase.of("activity.RECORD_HEARING", hearing.heardOn()));
        return id == null
                ? request.after(SupportAct.RECORD_HEARING, request.status(), deed, next -> next.hearing(hearing), entry)
                : changed(SupportAct.RECORD_HEARING, request, id, deed, one -> one.heard(hearing), entry);
    }

    /** Upheld, in part too: the request is judged again, and what was promised goes on meanwhile. */
    static SupportRequest decided(SupportRequest request, NodeId id, Verdict verdict, Deed deed) {
        boolean again = verdict.outcome().reopens() && isAgainstTheAnswer(request, id);
        return request.after(
                SupportAct.DECIDE_OBJECTION,
                again ? SupportStatus.IN_REVIEW : request.status(),
                deed,
                next -> {
                    next.objections(with(request, id, one -> one.decided(verdict, deed.now())));
                    if (again) {
                        next.statusSince(deed.now())
                                .proposal(null)
                                .reviseBy(request.objection(id)
                                        .map(Objection::dueOn)
                                        .orElse(null));
                    }
                },
                entry ->
                        SupportRequest.internal(entry).text(Phrase.of("activity.DECIDE_OBJECTION", verdict.outcome())));
    }

    /** Not one against a penalty, nor when nothing is asked any more. */
    private static boolean isAgainstTheAnswer(SupportRequest request, NodeId id) {
        return request.status() != SupportStatus.WITHDRAWN
                && request.objection(id)
                        .map(Objection::decision)
                        .flatMap(request::decision)
                        .filter(SupportOutcome::answersTheRequest)
                        .isPresent();
    }

    static SupportRequest announced(SupportRequest request, NodeId id, Verdict.Announcement how, Deed deed) {
        return request.after(
                SupportAct.ANNOUNCE_DECISION,
                request.status(),
                deed,
                next -> next.objections(with(request, id, one -> one.announced(how))),
                entry -> quiet(entry, deed).text(Phrase.of("activity.ANNOUNCE_DECISION.objection")));
    }

    /** With a letter to the objector about the change just made. */
    static SupportRequest sent(SupportRequest request, NodeId id, LetterRef letter) {
        return SupportRequestBuilder.builder(request.toSend(letter))
                .objections(with(request, id, one -> one.sent(letter)))
                .build();
    }

    private static SupportRequest changed(
            SupportAct act,
            SupportRequest request,
            NodeId id,
            Deed deed,
            UnaryOperator<Objection> change,
            Consumer<ActivityEntryBuilder> entry) {
        return request.after(act, request.status(), deed, next -> next.objections(with(request, id, change)), entry);
    }

    private static List<Objection> with(SupportRequest request, NodeId id, UnaryOperator<Objection> change) {
        return Lists.changed(request.objections(), one -> one.id().equals(id), change);
    }

    /** What an objector does is told under their name, which is not for who asked; what the town does with it is for the parties. */
    private static ActivityEntryBuilder quiet(ActivityEntryBuilder entry, Deed deed) {
        return deed.actor().role() == Actor.Role.INTERESTED_PARTY
                ? SupportRequest.internal(entry)
                : entry.visibility(Visibility.PARTIES);
    }

    private static ActivityEntryBuilder said(ActivityEntryBuilder entry, String words) {
        return SupportRequest.internal(entry).reason(words);
    }
}
