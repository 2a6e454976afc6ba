package nl.samenwijk.complaint.graphql;

import nl.samenwijk.complaint.ComplaintFindings;
import nl.samenwijk.complaint.ComplaintRef;

/** The inputs of the acts, as the SDL names their fields. */
final class ComplaintInputs {

    private ComplaintInputs() {}

    record Answer(String complaintId, int expectedVersion, ComplaintFindings findings, String answer) {

        ComplaintRef ref() {
            return new ComplaintRef(complaintId, expectedVersion);
        }
    }

    record Postpone(String complaintId, int expectedVersion, String reason) {

        ComplaintRef ref() {
            return new ComplaintRef(complaintId, expectedVersion);
        }
    }
}
