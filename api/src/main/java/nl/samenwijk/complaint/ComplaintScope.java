package nl.samenwijk.complaint;

import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints somebody may read, or has to answer: as tokens that stand in the documents, so that it is part of the query and no page is filtered
 * afterwards.
 *
 * @param parts any of these
 * @param interests in whose name the viewer can be barred; what they are barred from is left out, but for what is their own
 */
record ComplaintScope(List<Part> parts, List<NodeId> interests) {

    static final String DESK = "desk";

    /**
     * What stands under a token.
     *
     * @param allBarred only where all of these may not answer
     */
    record Part(String token, List<NodeId> allBarred) {

        static Part of(String token) {
            return new Part(token, List.of());
        }

        boolean isOwn() {
            return token.startsWith(OWN);
        }
    }

    private static final String OWN = "own:";

    static String own(NodeId account) {
        return OWN + account;
    }

    static String area(String code) {
        return "area:" + code;
    }

    /** Who may know of a complaint but for what bars them. */
    static List<String> tokens(Complaint complaint) {
        List<String> tokens = new ArrayList<>();
        if (complaint.complainant().account() != null) {
            tokens.add(own(complaint.complainant().account()));
        }
        tokens.add(area(complaint.subject().areaCode()));
        tokens.add(DESK);
        return tokens;
    }

    /** The token of those in this state only; null: in any. */
    static String inState(String token, @Nullable ComplaintStatus status) {
        return status == null ? token : token + "/" + status;
    }
}
