package nl.samenwijk.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
                .filter(request -> request.status().isOpen())
                .collect(Collectors.groupingBy(
                        SupportRequest::initiative,
                        Collectors.flatMapping(
                                request -> pending(request, byId.get(request.initiative())), Collectors.toList())));
    }

    private Stream<Pending> pending(SupportRequest request, @Nullable Initiative initiative) {
        if (initiative == null) {
            return Stream.empty();
        }
        Set<NodeId> interested = request.coSigner() == null
                ? Set.of()
                : Set.of(request.coSigner().id());
        if (request.hasOpenCommitment()) {
            return request.commitments().stream()
                    .filter(Commitment::isOpen)
                    .map(one -> new Pending(
                            one.id(), Turn.of(one.waiting(false)), request.revision(), Set.of(), interested));
        }
        Turn turn = RequestTurn.of(request, initiative, coordination.deskServes(initiative), false);
        return Stream.of(
                new Pending(request.id(), turn, request.revision(), deciders(request, initiative), interested));
    }

    private Set<String> deciders(SupportRequest request, Initiative initiative) {
        SupportOutcome proposal = request.proposal();
        if (proposal == null) {
            return Set.of();
        }
        String proposer = accounts.find(proposal.proposedBy().account())
                .map(Account::subject)
                .orElse("");
        return second.deciders(request.matter(clock.today()), initiative, proposer);
    }
}
