package nl.samenwijk.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.neighbourhood.Neighbourhood;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/** An initiative as somebody sees it who may know of it: by the names of the published contract. */
public record SeenInitiative(
        Initiative initiative, @Nullable Neighbourhood neighbourhood) {

    public NodeId id() {
        return initiative.id();
    }

    public String reference() {
        return initiative.reference();
    }

    public long version() {
        return initiative.version();
    }

    public InitiativeStatus status() {
        return initiative.status();
    }

    public String title() {
        return initiative.texts().title();
    }

    public String summary() {
        return initiative.texts().summary();
    }

    public @Nullable String description() {
        return initiative.texts().description();
    }

    public Language language() {
        return initiative.texts().language();
    }

    public Theme theme() {
        return initiative.theme();
    }

    public List<Approach> approaches() {
        return initiative.approaches();
    }

    public @Nullable LocalDate startsOn() {
        return initiative.startsOn();
    }

    public SeenInitiator initiator() {
        Initiator initiator = initiative.initiator();
        return new SeenInitiator(initiator.kind(), initiator.displayName(), initiator.organisation());
    }

    public Instant createdAt() {
        return initiative.createdAt();
    }

    public @Nullable Instant publishedAt() {
        return initiative.publishedAt();
    }

    public @Nullable String reason() {
        return initiative.closing().reason();
    }

    public @Nullable String alternative() {
        return initiative.closing().alternative();
    }

    public @Nullable String takedownGround() {
        return initiative.closing().ground();
    }

    public @Nullable LocalDate heldUntil() {
        return initiative.hold() == null ? null : initiative.hold().until();
    }

    public @Nullable String outcome() {
        return initiative.closing().outcome();
    }

    /** Who carries it out, without account or channel. */
    public record SeenInitiator(
            InitiatorKind kind,
            String displayName,
            @Nullable Organisation organisation) {}
}
