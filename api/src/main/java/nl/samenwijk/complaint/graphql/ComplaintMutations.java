package nl.samenwijk.complaint.graphql;

import nl.samenwijk.complaint.Complaints;
import nl.samenwijk.complaint.LodgeComplaint;
import nl.samenwijk.identity.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One mutation, one act. */
@Controller
class ComplaintMutations {

    private final Complaints complaints;

    ComplaintMutations(Complaints complaints) {
        this.complaints = complaints;
    }

    @MutationMapping
    ComplaintPayload lodgeComplaint(@Argument LodgeComplaint input, Viewer viewer) {
        return ComplaintPayload.of(complaints.lodge(input, viewer));
    }

    @MutationMapping
    ComplaintPayload answerComplaint(@Argument ComplaintInputs.Answer input, Viewer viewer) {
        return ComplaintPayload.of(complaints.answer(input.ref(), input.findings(), input.answer(), viewer));
    }

    @MutationMapping
    ComplaintPayload postponeComplaint(@Argument ComplaintInputs.Postpone input, Viewer viewer) {
        return ComplaintPayload.of(complaints.postpone(input.ref(), input.reason(), viewer));
    }
}
