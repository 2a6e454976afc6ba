package nl.samenwijk.identity;

import nl.samenwijk.shared.NodeId;

/** A legal person (rechtspersoon) in the trade register. Its id follows from its number, so that it is the same for everybody who represents it. */
public record Organisation(NodeId id, String name, String kvkNumber, Kind kind) {

    public static final String TYPE = "O";

    /** What it is among the initiators. */
    public enum Kind {
        /** A foundation or association of residents. */
        RESIDENT_GROUP,
        /** A business association (ondernemersvereniging). */
        BUSINESS_ASSOCIATION
    }

    public static Organisation of(String kvkNumber, String name, Kind kind) {
        return new Organisation(new NodeId(TYPE, kvkNumber), name, kvkNumber, kind);
    }
}
