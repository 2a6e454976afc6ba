package nl.samenwijk.facilitation;

import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** The facilitator who holds a commitment. The public knows the department only. */
public record Holder(
        NodeId account, String displayName, @Nullable LocalText department) {

    public Phrase name(boolean forThePublic) {
        return forThePublic && department != null ? Phrase.of("name", department) : Phrase.verbatim(displayName);
    }
}
