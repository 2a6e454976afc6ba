package nl.samenwijk.neighbourhood;

import nl.samenwijk.shared.LocalText;

/** Part of the town with its own coordinator (gebied). */
public record Area(String code, LocalText name, boolean hasSteeringGroup) {

    /** The area of every district that the town put in no area; the desk serves it. */
    public static final String UNASSIGNED = "UNASSIGNED";

    static Area unassigned() {
        return new Area(UNASSIGNED, new LocalText("Geen gebied", "Unassigned"), false);
    }
}
