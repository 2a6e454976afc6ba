package nl.samenwijk.support;

import java.time.LocalDate;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody told the town in writing that it is late (ingebrekestelling, Awb 4:17(3)).
 *
 * @param objection with the decision on which it is late (Awb 7:14); null for the decision on the request
 */
public record NoticeOfDefault(@Nullable NodeId objection, LocalDate receivedOn, Creation creation) {

    boolean isAbout(@Nullable NodeId other) {
        return other == null ? objection == null : other.equals(objection);
    }
}
