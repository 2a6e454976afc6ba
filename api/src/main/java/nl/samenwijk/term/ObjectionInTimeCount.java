package nl.samenwijk.term;

import java.time.LocalDate;

/** Holds the day on which an objection came against its term (Awb 6:9, 6:10). */
final class ObjectionInTimeCount {

    private static final String LATE = "Awb 6:11";

    private final Count count;
    private final Length byPost;
    private final ObjectionReceived facts;

    /** @param count the objection term, counted to its end */
    ObjectionInTimeCount(Count count, Length byPost, ObjectionReceived facts) {
        this.count = count;
        this.byPost = byPost;
        this.facts = facts;
    }

    ObjectionInTime result() {
        LocalDate receivedOn = facts.receivedOn();
        if (!receivedOn.isAfter(facts.announcedOn())) {
            return inTime(TermStepCode.PREMATURE, "Awb 6:10(1)", "term.objection.premature");
        }
        if (!receivedOn.isAfter(count.end())) {
            return inTime(TermStepCode.IN_TIME, "Awb 6:9(1)", "term.objection.inTime");
        }
        if (facts.postedOn() == null) {
            return tooLate("term.objection.tooLate");
        }
        return facts.postedOn().isAfter(count.end()) ? tooLate("term.objection.postedTooLate") : byPost();
    }

    /** Posted in time: then it may come a little later. */
    private ObjectionInTime byPost() {
        count.add(TermStepCode.BY_POST, byPost, "term.objection.byPost");
        count.runOn();
        return facts.receivedOn().isAfter(count.end())
                ? tooLate("term.objection.tooLate")
                : inTime(TermStepCode.IN_TIME, byPost.article(), "term.objection.inTime");
    }

    private ObjectionInTime inTime(TermStepCode code, String article, String key) {
        count.stepOn(facts.receivedOn(), code, article, key, facts.receivedOn());
        return new ObjectionInTime(true, count.term());
    }

    /** Staff decide on it, after the sender was asked why. */
    private ObjectionInTime tooLate(String key) {
        count.stepOn(facts.receivedOn(), TermStepCode.TOO_LATE, LATE, key, facts.receivedOn(), count.end());
        return new ObjectionInTime(false, count.term());
    }
}
