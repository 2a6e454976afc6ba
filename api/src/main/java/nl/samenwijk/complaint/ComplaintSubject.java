package nl.samenwijk.complaint;

import java.util.List;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about, as it was when it came. What somebody does afterwards is not what was complained of.
 *
 * @param areaCode whose coordinator it waits on
 * @param initiative null when it is about none; of a request, its initiative
 * @param involved accounts and organisations that had a part in it or an own interest, and so take no part in the answer (Awb 9:7, 2:4)
 */
record ComplaintSubject(
        String areaCode,
        @Nullable NodeId initiative,
        @Nullable NodeId supportRequest,
        List<NodeId> involved) {

    /** Something else that the town did or left; it waits on the desk. */
    static ComplaintSubject somethingElse() {
        return new ComplaintSubject(Viewer.DESK_AREA, null, null, List.of());
    }
}
