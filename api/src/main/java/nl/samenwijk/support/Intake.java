package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.identity.Assurance;
import nl.samenwijk.identity.AssuranceTooLowError;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Organisations;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Incoming;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Initiatives;
import nl.samenwijk.initiative.Standing;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.IdempotencyConflictError;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How a request comes to be. It is never refused because of a ceiling, a co-signer, a filing window or a passed date: it is received, flagged, and decided. It is
 * first written into the initiative, in one write that no other can slip past, and from there put in its own place.
 */
@Component
class Intake {

    private static final String MUTATION = "requestSupport";

    private final SupportStore store;
    private final Initiatives initiatives;
    private final Schemes schemes;
    private final Organisations organisations;
    private final Terms terms;
    private final Municipality municipality;

    Intake(
            SupportStore store,
            Initiatives initiatives,
            Schemes schemes,
            Organisations organisations,
            Terms terms,
            Municipality municipality) {
        this.store = store;
        this.initiatives = initiatives;
        this.schemes = schemes;
        this.organisations = organisations;
        this.terms = terms;
        this.municipality = municipality;
    }

    Outcome<RequestActs.Found> request(RequestSupport input, Viewer viewer) {
        Creation creation = Creation.of(viewer.id(), MUTATION, input.idempotencyKey(), input);
        Call call = new Call(input, creation);
        return switch (initiatives.receive(input.initiativeId(), viewer, call)) {
            case Outcome.Refused<Initiative> refused -> Outcome.refused(refused.errors());
            case Outcome.Done<Initiative> done -> placed(creation, done.value(), call.warnings);
        };
    }

    /** Read again: a retry gets what the first call made, as it is now. */
    private Outcome<RequestActs.Found> placed(Creation creation, Initiative initiative, List<Warning> warnings) {
        SupportRequest placed = store.byCreation(creation.key()).orElseThrow();
        return placed.creation().fingerprint().equals(creation.fingerprint())
                ? Outcome.done(new RequestActs.Found(placed, initiative), warnings)
                : Outcome.refused(new IdempotencyConflictError());
    }

    /** One call of the mutation, or a retry of it. */
    private final class Call implements Initiatives.Reception {

        private final RequestSupport input;
        private final Creation creation;
        private final List<Warning> warnings = new ArrayList<>();

        Call(RequestSupport input, Creation creation) {
            this.input = input;
            this.creation = creation;
        }

        @Override
        public boolean isKnown() {
            return store.byCreation(creation.key()).isPresent();
        }

        @Override
        public Outcome<Incoming> receive(Standing standing, Acting who) {
            warnings.clear();
            return prepare(input, standing, who, creation, warnings);
        }
    }

    private Outcome<Incoming> prepare(
            RequestSupport input, Standing standing, Acting who, Creation creation, List<Warning> warnings) {
        Viewer viewer = standing.viewer();
        if (input.need().kind() == SupportKind.FUNDING && !viewer.assurance().isAtLeast(Assurance.SUBSTANTIAL)) {
            return Outcome.refused(new AssuranceTooLowError(Assurance.SUBSTANTIAL, List.of("need", "funding")));
        }
        if (input.receivedOn() != null && !standing.servesTheInitiator()) {
            return Outcome.refused(ForbiddenError.at(Phrase.of("error.deskOnly"), "receivedOn"));
        }
        Checks checks = new Checks();
        input.check(checks);
        LocalDate receivedOn = receivedOn(input, who, checks);
        Scheme scheme = scheme(input, receivedOn, checks);
        Organisation coSigner = coSigner(input, viewer, checks);
        if (checks.failed() || scheme == null) {
            return Outcome.refused(checks.errors());
        }
        SupportRequest request = received(input, standing.initiative(), who, creation, receivedOn, scheme, coSigner);
        warnings.addAll(IntakeWarnings.of(input, standing.initiative(), scheme, request, who.today()));
        return Outcome.done(new Incoming(request.id(), creation, store.pack(request)));
    }

    private static LocalDate receivedOn(RequestSupport input, Acting who, Checks checks) {
        if (input.receivedOn() == null) {
            return who.today();
        }
        checks.day("receivedOn", input.receivedOn());
        checks.must(!input.receivedOn().isAfter(who.today()), "receivedOn", "error.notInTheFuture");
        return input.receivedOn();
    }

    private @Nullable Scheme scheme(RequestSupport input, LocalDate on, Checks checks) {
        SupportKind kind = input.need().kind();
        String code = input.scheme();
        Optional<Scheme> scheme = code == null ? schemes.defaultFor(kind, on) : schemes.find(code, on);
        if (scheme.filter(found -> found.covers(kind)).isEmpty()) {
            Checks place = kind == SupportKind.FUNDING ? checks.in("need").in("funding") : checks;
            place.invalid("schemeCode", "error.unknownScheme", kind);
            return null;
        }
        return scheme.get();
    }

    private @Nullable Organisation coSigner(RequestSupport input, Viewer viewer, Checks checks) {
        return CoSigners.find(input.coSigner(), viewer, organisations, checks);
    }

    private SupportRequest received(
            RequestSupport input,
            Initiative initiative,
            Acting who,
            Creation creation,
            LocalDate receivedOn,
            Scheme scheme,
            @Nullable Organisation coSigner) {
        int number = initiative.requests() + 1;
        SupportRequestBuilder facts = SupportRequestBuilder.builder()
                .id(NodeId.random(SupportRequest.TYPE))
                .reference(initiative.reference() + "-" + number)
                .number(number)
                .initiative(initiative.id())
                .kind(input.need().kind())
                .nature(scheme.nature())
                .schemeCode(scheme.code())
                .body(scheme.body())
                .rule(scheme.term())
                .place(initiative.place())
                .need(input.need().withoutBsn())
                .explanation(PersonalData.formal(input.explanation()))
                .coSigner(coSigner)
                .receivedOn(receivedOn)
                .receivedAt(who.now())
                .creation(creation);
        return SupportRequest.received(facts, new Deed(who, terms, municipality.confirmDeliveryWithinDays()));
    }
}
