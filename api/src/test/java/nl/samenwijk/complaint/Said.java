package nl.samenwijk.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.People;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.term.TermSettings;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;

/** Complaints as the tests make them. Received on Monday 2 March 2026: six weeks end on Monday 13 April, ten weeks on Monday 11 May. */
final class Said {

    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 4, 13);
    static final LocalDate POSTPONED = LocalDate.of(2026, 5, 11);
    static final Terms TERMS = new Terms(Holidays.computed(), TermSettings.defaults());
    static final ComplaintHandlers HANDLERS =
            new ComplaintHandlers(People.directory(), new Places(TownFiles.dordrecht()));
    static final ComplaintRights RIGHTS = new ComplaintRights(HANDLERS);

    private Said() {}

    static Complaint by(@Nullable String person, ComplaintSubject subject) {
        NodeId account = person == null ? null : People.id(person);
        String name = person == null ? "Riet de Bruin" : People.named(person).displayName();
        Complaint.Words words = new Complaint.Words(
                "Niemand belt mij terug.",
                new Complaint.Complainant(account, name),
                subject,
                new Complaint.Receipt(RECEIVED, Instant.parse("2026-03-02T09:00:00Z"), desk().actor()),
                new Creation("key", "fingerprint"));
        return Complaint.lodged(
                "DOR-2026-K00001", words, TERMS.complaint(RECEIVED, false).lastDay());
    }

    static Complaint in(String area, String... involved) {
        return by("resident", new ComplaintSubject(area, null, null, ids(involved)));
    }

    static Complaint simple() {
        return in("CENTRUM");
    }

    private static List<NodeId> ids(String... people) {
        return List.of(people).stream().map(People::id).toList();
    }

    static Acting desk() {
        return on(RECEIVED);
    }

    static Acting on(LocalDate day) {
        Viewer desk = People.named("coordinator-desk");
        return new Acting(
                Actor.of(Actor.Role.COORDINATOR, desk.id(), desk.displayName()),
                null,
                TownClock.startOf(day).plusSeconds(36_000));
    }
}
