package nl.samenwijk.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.samenwijk.complaint.ComplaintRef;
import nl.samenwijk.complaint.SeenComplaint;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.InitiativeRef;
import nl.samenwijk.support.CommitmentChanged;
import nl.samenwijk.support.CommitmentRef;
import nl.samenwijk.support.RequestRef;
import nl.samenwijk.support.SeenCommitment;
import nl.samenwijk.support.SeenSupportRequest;
import org.jspecify.annotations.Nullable;

/** What one story has brought about so far: its initiative, and its requests, commitments and complaints by the names the story gives them. */
final class Told {

    private @Nullable Initiative initiative;
    private final Map<String, SeenSupportRequest> requests = new HashMap<>();
    private final Map<String, SeenCommitment> commitments = new HashMap<>();
    private final Map<String, SeenComplaint> complaints = new HashMap<>();

    void remember(Object result, @Nullable String name) {
        switch (result) {
            case Initiative changed -> initiative = changed;
            case SeenSupportRequest changed -> remember(changed, name);
            case CommitmentChanged changed -> remember(changed, name);
            case SeenComplaint changed -> remember(changed, name);
            default -> throw new IllegalArgumentException("nothing to remember: " + result);
        }
    }

    private void remember(SeenSupportRequest changed, @Nullable String name) {
        if (name != null) {
            requests.put(name, changed);
        }
        requests.replaceAll((known, request) -> request.id().equals(changed.id()) ? changed : request);
        changed.commitments()
                .forEach(fresh -> commitments.replaceAll(
                        (known, commitment) -> commitment.id().equals(fresh.id()) ? fresh : commitment));
    }

    private void remember(CommitmentChanged changed, @Nullable String name) {
        if (name != null) {
            commitments.put(name, changed.commitment());
        }
        remember(changed.supportRequest(), null);
    }

    private void remember(SeenComplaint changed, @Nullable String name) {
        if (name != null) {
            complaints.put(name, changed);
        }
        complaints.replaceAll((known, complaint) -> complaint.id().equals(changed.id()) ? changed : complaint);
    }

    /** Of what this step changes, as it is now; of nothing when it makes something new. */
    long version(Story.Step step) {
        if (StoryActs.creates(step)) {
            return 0;
        }
        return step.on() == null ? initiative().expectedVersion() : versionOf(step.on());
    }

    private long versionOf(String name) {
        if (complaints.containsKey(name)) {
            return complaint(name).expectedVersion();
        }
        return commitments.containsKey(name)
                ? commitment(name).expectedVersion()
                : request(name).version();
    }

    InitiativeRef initiative() {
        Initiative known = Objects.requireNonNull(initiative, "the story has not proposed its initiative yet");
        return new InitiativeRef(known.id().opaque(), known.version());
    }

    RequestRef request(@Nullable String name) {
        SeenSupportRequest known = requestNamed(name);
        return new RequestRef(known.id().opaque(), known.version());
    }

    SeenSupportRequest requestNamed(@Nullable String name) {
        return Objects.requireNonNull(requests.get(name), () -> "the story has no request " + name);
    }

    CommitmentRef commitment(@Nullable String name) {
        SeenCommitment known =
                Objects.requireNonNull(commitments.get(name), () -> "the story has no commitment " + name);
        return new CommitmentRef(known.id().opaque(), known.version());
    }

    ComplaintRef complaint(@Nullable String name) {
        SeenComplaint known = Objects.requireNonNull(complaints.get(name), () -> "the story has no complaint " + name);
        return new ComplaintRef(known.id().opaque(), known.version());
    }
}
