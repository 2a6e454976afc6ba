package nl.samenwijk.initiative;

import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Who carries an initiative out (initiatiefnemer).
 *
 * @param account the person who proposed it; null when the desk filed for somebody without an account, and when it came from another system
 * @param organisation on whose behalf; then everybody who represents it now is the initiator, and nobody else
 * @param channel how the person came to the desk
 */
public record Initiator(
        InitiatorKind kind,
        String displayName,
        @Nullable NodeId account,
        @Nullable Organisation organisation,
        @Nullable DeskChannel channel) {

    /** How somebody without an account came to the desk. */
    public enum DeskChannel {
        COUNTER,
        PHONE,
        LETTER,
        EMAIL
    }

    static Initiator person(Viewer viewer) {
        return new Initiator(InitiatorKind.RESIDENT, viewer.displayName(), viewer.id(), null, null);
    }

    static Initiator group(String name, Viewer viewer) {
        return new Initiator(InitiatorKind.RESIDENT_GROUP, name, viewer.id(), null, null);
    }

    static Initiator organisation(Organisation organisation, Viewer viewer) {
        InitiatorKind kind = switch (organisation.kind()) {
            case RESIDENT_GROUP -> InitiatorKind.RESIDENT_GROUP;
            case BUSINESS_ASSOCIATION -> InitiatorKind.BUSINESS_ASSOCIATION;
        };
        return new Initiator(kind, organisation.name(), viewer.id(), organisation, null);
    }

    static Initiator atTheDesk(InitiatorKind kind, String displayName, DeskChannel channel) {
        return new Initiator(kind, displayName, null, null, channel);
    }

    static Initiator ofAnotherSystem(InitiatorKind kind, String displayName) {
        return new Initiator(kind, displayName, null, null, null);
    }

    /** Then the town's staff must find it: nobody else can act for them. */
    boolean isWithoutAccount() {
        return account == null;
    }

    /** Checked at each act: who no longer represents the organisation no longer acts for it. */
    public boolean is(Viewer viewer) {
        return organisation == null ? account != null && viewer.is(account) : viewer.represents(organisation.id());
    }

    /** Whether this account has an interest of its own in the initiative, also when it acted for an organisation. */
    public boolean isAccount(NodeId other) {
        return other.equals(account);
    }

    public boolean isNaturalPerson() {
        return organisation == null;
    }
}
