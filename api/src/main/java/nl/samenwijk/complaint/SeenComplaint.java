package nl.samenwijk.complaint;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.Term;
import org.jspecify.annotations.Nullable;

/** A complaint as somebody sees it who complains or answers: by the names of the published contract. */
@RecordBuilder
public record SeenComplaint(
        NodeId id,
        String reference,
        long version,
        ComplaintStatus status,
        String complainant,
        String text,
        @Nullable NodeId initiativeId,
        @Nullable NodeId supportRequestId,
        LocalDate lodgedOn,
        LocalDate dueOn,
        Term term,
        @Nullable String postponedBecause,
        @Nullable ComplaintFindings findings,
        @Nullable String answer,
        @Nullable Actor answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable Phrase remedyClause,
        List<String> allowedActions) {}
