package nl.samenwijk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;

/** The keys under which items are kept and looked for: an area, a role in an area, a person, a holder of a mandate. */
final class WorkKeys {

    private WorkKeys() {}

    /** @param deciders the subjects whose mandate reaches what is proposed */
    static List<String> of(Waiting waiting, String areaCode, Set<String> deciders) {
        List<String> keys = new ArrayList<>();
        keys.add(area(areaCode));
        if (waiting.who() != null) {
            keys.add(person(waiting.who()));
            return keys;
        }
        switch (waiting.party()) {
            case COORDINATOR -> keys.add(coordinator(areaCode));
            case STEERING_GROUP -> keys.add("S:" + areaCode);
            case DECISION_MAKER -> deciders.forEach(subject -> keys.add("M:" + subject));
            case INITIATOR, CO_SIGNER, FACILITATOR, NOBODY -> {}
        }
        return keys;
    }

    /** Under which keys something waits on this person. */
    static List<String> mine(Viewer viewer) {
        List<String> keys = new ArrayList<>();
        keys.add(person(viewer.id()));
        if (viewer.has(Role.COORDINATOR)) {
            viewer.areas().forEach(code -> keys.add(coordinator(code)));
        }
        if (viewer.has(Role.STEERING_GROUP_MEMBER)) {
            viewer.areas().forEach(code -> keys.add("S:" + code));
        }
        if (viewer.has(Role.DECISION_MAKER)) {
            keys.add("M:" + viewer.subject());
        }
        return keys;
    }

    static String area(String code) {
        return "area:" + code;
    }

    static String coordinator(String areaCode) {
        return "C:" + areaCode;
    }

    private static String person(NodeId account) {
        return account.toString();
    }
}
