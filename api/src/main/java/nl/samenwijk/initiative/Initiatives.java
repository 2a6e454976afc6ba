package nl.samenwijk.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.term.Holidays;
import org.springframework.stereotype.Component;

/** Everything that people do with initiatives. */
@Component
public class Initiatives {

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_OUTCOME = 5_000;
    private static final int LONGEST_GROUND = 500;

    private final InitiativeActs acts;
    private final Proposals proposals;
    private final Withdrawals withdrawals;
    private final Baskets baskets;
    private final Places places;
    private final Holidays holidays;
    private final Municipality municipality;
    private final TownClock clock;

    Initiatives(
            InitiativeActs acts,
            Proposals proposals,
            Withdrawals withdrawals,
            Baskets baskets,
            Places places,
            Holidays holidays,
            Municipality municipality,
            TownClock clock) {
        this.acts = acts;
        this.proposals = proposals;
        this.withdrawals = withdrawals;
        this.baskets = baskets;
        this.places = places;
        this.holidays = holidays;
        this.municipality = municipality;
        this.clock = clock;
    }

    public Outcome<Initiative> propose(ProposeInitiative input, Viewer viewer) {
        return proposals.propose(input, viewer);
    }

    public Outcome<Initiative> edit(EditInitiative input, Viewer viewer) {
        return acts.change(
                input.ref(),
                viewer,
                InitiativeAct.EDIT_INITIATIVE,
                (initiative, who) -> edited(initiative, input, viewer, who));
    }

    private Outcome<Initiative> edited(Initiative initiative, EditInitiative input, Viewer viewer, Acting who) {
        Checks checks = new Checks();
        input.check(checks);
        Place place = place(initiative, input, checks);
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        Draft after = input.appliedTo(initiative, place);
        TextRules.check(
                checks,
                after.texts().title(),
                after.texts().summary(),
                after.texts().description());
        frozen(initiative, after, viewer, checks);
        if (checks.failed()) {
            return Outcome.refused(checks.errors());
        }
        List<ActivityEntry.Change> changes = EditInitiative.differences(Draft.of(initiative), after);
        return changes.isEmpty()
                ? Outcome.done(initiative)
                : Outcome.done(initiative.edited(after, changes, who), warnings(after.texts()));
    }

    private Place place(Initiative initiative, EditInitiative input, Checks checks) {
        String code = input.neighbourhoodCode().value();
        if (code == null || code.equals(initiative.place().neighbourhoodCode())) {
            return initiative.place();
        }
        places.problemWith("neighbourhoodCode", code, clock.today()).ifPresent(checks::add);
        return places.neighbourhood(code).map(Place::of).orElse(initiative.place());
    }

    /** Once it was published, place and theme stay: neighbours and coordinator rely on them. */
    private void frozen(Initiative initiative, Draft after, Viewer viewer, Checks checks) {
        if (!initiative.wasPublished()) {
            return;
        }
        if (!after.place().equals(initiative.place())) {
            checks.add(acts.fieldNotNow(initiative, viewer, "neighbourhoodCode"));
        }
        if (after.theme() != initiative.theme()) {
            checks.add(acts.fieldNotNow(initiative, viewer, "theme"));
        }
    }

    static List<Warning> warnings(Texts texts) {
        return Stream.of(
                        PersonalData.seen("title", texts.title()),
                        PersonalData.seen("summary", texts.summary()),
                        PersonalData.seen("description", texts.description()))
                .flatMap(List::stream)
                .toList();
    }

    public Outcome<Initiative> submit(InitiativeRef ref, Viewer viewer) {
        return acts.change(
                ref,
                viewer,
                InitiativeAct.SUBMIT_INITIATIVE,
                (initiative, who) -> Outcome.done(initiative.submitted(publishBy(who), who)));
    }

    private LocalDate publishBy(Acting who) {
        return holidays.plusWorkingDays(who.today(), municipality.publishWithinWorkingDays());
    }

    public Outcome<Initiative> publish(InitiativeRef ref, Viewer viewer) {
        return acts.change(
                ref,
                viewer,
                InitiativeAct.PUBLISH_INITIATIVE,
                (initiative, who) -> Outcome.done(initiative.published(who)));
    }

    public Outcome<Initiative> giveBack(InitiativeRef ref, String reason, Viewer viewer) {
        return acts.change(ref, viewer, InitiativeAct.RETURN_INITIATIVE, (initiative, who) -> {
            Checks checks = reason(reason);
            return checked(checks, () -> initiative.returned(PersonalData.formal(reason), who));
        });
    }

    public Outcome<Initiative> reject(InitiativeRef ref, String reason, String alternative, Viewer viewer) {
        return acts.change(ref, viewer, InitiativeAct.REJECT_INITIATIVE, (initiative, who) -> {
            Checks checks = reason(reason);
            checks.text("alternative", alternative, 1, LONGEST_REASON);
            return checked(
                    checks,
                    () -> initiative.rejected(PersonalData.formal(reason), PersonalData.formal(alternative), who));
        });
    }

    public Outcome<Initiative> start(InitiativeRef ref, Viewer viewer) {
        return acts.change(
                ref,
                viewer,
                InitiativeAct.START_INITIATIVE,
                (initiative, who) -> Outcome.done(initiative.started(who)));
    }

    public Outcome<Initiative> hold(InitiativeRef ref, String reason, LocalDate until, Viewer viewer) {
        return acts.change(ref, viewer, InitiativeAct.HOLD_INITIATIVE, (initiative, who) -> {
            Checks checks = publicReason(reason);
            checks.day("until", until);
            checks.must(until.isAfter(who.today()), "until", "error.afterToday");
            return checked(checks, () -> initiative.held(reason.strip(), until, who));
        });
    }

    public Outcome<Initiative> resume(InitiativeRef ref, Viewer viewer) {
        return acts.change(
                ref,
                viewer,
                InitiativeAct.RESUME_INITIATIVE,
                (initiative, who) -> Outcome.done(initiative.resumed(who)));
    }

    public Outcome<Initiative> complete(InitiativeRef ref, String outcome, Viewer viewer) {
        return acts.change(ref, viewer, InitiativeAct.COMPLETE_INITIATIVE, (initiative, who) -> {
            Checks checks = new Checks();
            checks.text("outcome", outcome, 1, LONGEST_OUTCOME);
            PersonalData.refuseBsn(checks, "outcome", outcome);
            List<String> open = baskets.one(initiative.id()).openReferences();
            if (!open.isEmpty()) {
                checks.add(new OpenRequestsError(open));
            }
            return checked(checks, () -> initiative.completed(outcome.strip(), who));
        });
    }

    public Outcome<Initiative> withdraw(InitiativeRef ref, String reason, Viewer viewer) {
        Outcome<Initiative> outcome = acts.change(ref, viewer, InitiativeAct.WITHDRAW_INITIATIVE, (initiative, who) -> {
            Checks checks = publicReason(reason);
            return checked(checks, () -> initiative.withdrawn(reason.strip(), who));
        });
        return outcome.map(withdrawals::finish);
    }

    public Outcome<Initiative> takeDown(InitiativeRef ref, String reason, String ground, Viewer viewer) {
        return acts.change(ref, viewer, InitiativeAct.TAKE_DOWN_INITIATIVE, (initiative, who) -> {
            Checks checks = reason(reason);
            checks.text("ground", ground, 1, LONGEST_GROUND);
            return checked(
                    checks, () -> initiative.takenDown(PersonalData.formal(reason), PersonalData.formal(ground), who));
        });
    }

    /** A wish to ask support. */
    public interface Reception {

        /** Whether this very call was received before: then nothing is written. Asked after the initiative was read, so that two calls at once make one. */
        boolean isKnown();

        /** What comes of it: a request to be put in its own place, or why not. */
        Outcome<Incoming> receive(Standing standing, Acting who);
    }

    /** Receives a request: it is written into the initiative first, so that completing or withdrawing cannot slip between, and then put in its own place. */
    public Outcome<Initiative> receive(String initiativeId, Viewer viewer, Reception reception) {
        return acts.receive(initiativeId, viewer, reception);
    }

    private static Checks reason(String reason) {
        Checks checks = new Checks();
        checks.text("reason", reason, 1, LONGEST_REASON);
        return checks;
    }

    private static Checks publicReason(String reason) {
        Checks checks = reason(reason);
        PersonalData.refuseBsn(checks, "reason", reason);
        return checks;
    }

    private static Outcome<Initiative> checked(Checks checks, java.util.function.Supplier<Initiative> step) {
        return checks.failed() ? Outcome.refused(checks.errors()) : Outcome.done(step.get());
    }
}
