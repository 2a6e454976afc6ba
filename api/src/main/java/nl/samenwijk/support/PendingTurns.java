package nl.samenwijk.support;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.Turn;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.Accounts;
import nl.samenwijk.initiative.Coordination;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a basket waits on whom: a request by its open commitments, when it has any. */
@Component
class PendingTurns {

    private final SupportStore store;
    private final Coordination coordination;
    private final SecondPerson second;
    private final Accounts accounts;
    private final TownClock clock;

    PendingTurns(
            SupportStore store, Coordination coordination, SecondPerson second, Accounts accounts, TownClock clock) {
        this.store = store;
        this.coordination = coordination;
        this.second = second;
        this.accounts = accounts;
        this.clock = clock;
    }

    Map<NodeId, List<Pending>> of(Collection<Initiative> initiatives) {
        Map<NodeId, Initiative> byId =
                initiatives.stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        return store.ofInitiatives(byId.keySet()).stream()
                .filter(SupportRequest::isOpen)
                .collect(Collectors.groupingBy(
                        SupportRequest::initiative,
                        Collectors.flatMapping(
                                request -> pending(request, byId.get(request.initiative())), Collectors.toList())));
    }

    /** Each thing that waits once: an objection by itself, a request that is carried out by its open commitments. */
    private Stream<Pending> pending(SupportRequest request, @Nullable Initiative initiative) {
        if (initiative == null) {
            return Stream.empty();
        }
        Stream<Pending> objections = request.objections().stream()
                .filter(Objection::isPending)
                .map(one -> pending(one, request, initiative));
        Stream<Pending> commitments = request.commitments().stream()
                .filter(Commitment::isOpen)
                .map(one -> new Pending(
                        one.id(), Turn.of(one.waiting(false)), request.revision(), Set.of(), interested(request)));
        Stream<Pending> own = waitsByItself(request) ? Stream.of(itself(request, initiative)) : Stream.empty();
        return Stream.of(own, commitments, objections).flatMap(all -> all);
    }

    private static boolean waitsByItself(SupportRequest request) {
        if (request.status() == SupportStatus.FACILITATING) {
            return request.hasMoreToAnnounce() || !request.hasOpenCommitment();
        }
        return request.status().isOpen() || request.hasMoreToAnnounce();
    }

    private Pending itself(SupportRequest request, Initiative initiative) {
        boolean deskServes = coordination.deskServes(initiative, request::isInterestedIn);
        Turn turn = RequestTurn.of(request, initiative, deskServes, false);
        return new Pending(request.id(), turn, request.revision(), deciders(request, initiative), interested(request));
    }

    private Pending pending(Objection objection, SupportRequest request, Initiative initiative) {
        return new Pending(
                objection.id(),
                Turn.of(objection.waiting(request.kind())),
                request.revision(),
                second.others(request.matter(clock.today()).withGranted(0), request, initiative),
                interested(request));
    }

    /** Accounts and organisations, besides the initiator. */
    private static Set<NodeId> interested(SupportRequest request) {
        Set<NodeId> all = new HashSet<>();
        if (request.coSigner() != null) {
            all.add(request.coSigner().id());
        }
        request.interests().forEach(one -> all.add(one.account()));
        request.objections().stream()
                .map(one -> one.objector().account())
                .filter(Objects::nonNull)
                .forEach(all::add);
        return Set.copyOf(all);
    }

    private Set<String> deciders(SupportRequest request, Initiative initiative) {
        SupportOutcome proposal = request.proposal();
        if (proposal == null || proposal.proposedBy() == null) {
            return Set.of();
        }
        String proposer = accounts.find(proposal.proposedBy().account())
                .map(Account::subject)
                .orElse("");
        return second.deciders(request.matter(clock.today()), request, initiative, proposer);
    }
}
