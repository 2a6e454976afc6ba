package nl.samenwijk.activity;

import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, in which role, under the name they had then.
 *
 * @param publicName what the public reads instead of the name: of a facilitator the department
 */
public record Actor(
        Role role,
        NodeId account,
        String displayName,
        @Nullable LocalText publicName) {

    public static Actor of(Role role, NodeId account, String displayName) {
        return new Actor(role, account, displayName, null);
    }

    /** The role in which somebody acted. */
    public enum Role {
        INITIATOR,
        COORDINATOR,
        DECISION_MAKER,
        FACILITATOR,
        STEERING_GROUP_MEMBER,
        MODERATOR,
        /** Who objects or complains (belanghebbende, Awb 1:2). */
        INTERESTED_PARTY,
        IMPORTER
    }
}
