package nl.samenwijk.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.platform.mongo.Counters;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/** How a complaint comes to be: from everybody who signed in, once for each idempotency key. */
@Component
class ComplaintIntake {

    private static final String MUTATION = "lodgeComplaint";

    private final ComplaintStore store;
    private final ComplaintSubjects subjects;
    private final Counters counters;
    private final Terms terms;
    private final Municipality municipality;
    private final TownClock clock;

    ComplaintIntake(
            ComplaintStore store,
            ComplaintSubjects subjects,
            Counters counters,
            Terms terms,
            Municipality municipality,
            TownClock clock) {
        this.store = store;
        this.subjects = subjects;
        this.counters = counters;
        this.terms = terms;
        this.municipality = municipality;
        this.clock = clock;
    }

    Outcome<Complaint> lodge(LodgeComplaint input, Viewer viewer) {
        Creation creation = Creation.of(viewer.id(), MUTATION, input.idempotencyKey(), input);
        Optional<Complaint> earlier = store.byCreation(creation.key());
        if (earlier.isPresent()) {
            return creation.again(earlier.get().creation(), earlier.get());
        }
        Checks checks = new Checks();
        if (!viewer.isDesk()) {
            input.deskFields().forEach(field -> checks.add(ForbiddenError.at(Phrase.of("error.deskOnly"), field)));
        }
        input.check(checks, clock.today());
        return checks.failed() ? Outcome.refused(checks.errors()) : about(input, viewer, creation);
    }

    private Outcome<Complaint> about(LodgeComplaint input, Viewer viewer, Creation creation) {
        return switch (subjects.find(input, viewer)) {
            case Outcome.Refused<ComplaintSubject> refused -> Outcome.refused(refused.errors());
            case Outcome.Done<ComplaintSubject> done -> written(words(input, done.value(), viewer, creation), input);
        };
    }

    private Complaint.Words words(LodgeComplaint input, ComplaintSubject subject, Viewer viewer, Creation creation) {
        return new Complaint.Words(
                PersonalData.formal(input.text()),
                complainant(input, viewer),
                subject,
                receipt(input, viewer),
                creation);
    }

    private static Complaint.Complainant complainant(LodgeComplaint input, Viewer viewer) {
        return input.onBehalfOf() == null
                ? new Complaint.Complainant(viewer.id(), viewer.displayName())
                : new Complaint.Complainant(null, PersonalData.formal(input.onBehalfOf()));
    }

    private Complaint.Receipt receipt(LodgeComplaint input, Viewer viewer) {
        Actor.Role role = input.onBehalfOf() == null ? Actor.Role.INTERESTED_PARTY : Actor.Role.COORDINATOR;
        return new Complaint.Receipt(
                Objects.requireNonNullElse(input.receivedOn(), clock.today()),
                clock.now(),
                Actor.of(role, viewer.id(), viewer.displayName()));
    }

    private Outcome<Complaint> written(Complaint.Words words, LodgeComplaint input) {
        Complaint complaint = Complaint.lodged(
                nextReference(),
                words,
                terms.complaint(words.receipt().on(), false).lastDay());
        return store.insert(complaint) ? Outcome.done(complaint, warnings(input)) : again(words.creation());
    }

    /** Somebody was first with the same key. */
    private Outcome<Complaint> again(Creation creation) {
        Complaint first = store.byCreation(creation.key()).orElseThrow();
        return creation.again(first.creation(), first);
    }

    /** What a person says on the phone: {@code DOR-2026-K00001}, numbered per year, never used again. */
    private String nextReference() {
        int year = clock.today().getYear();
        long number = counters.next("%s-complaints-%d".formatted(municipality.code(), year), 1);
        return "%s-%d-K%05d".formatted(municipality.referencePrefix(), year, number);
    }

    private static List<Warning> warnings(LodgeComplaint input) {
        List<Warning> warnings = new ArrayList<>();
        PersonalData.maskedWarning("text", input.text()).ifPresent(warnings::add);
        if (input.onBehalfOf() != null) {
            PersonalData.maskedWarning("onBehalfOf", input.onBehalfOf()).ifPresent(warnings::add);
        }
        return warnings;
    }
}
