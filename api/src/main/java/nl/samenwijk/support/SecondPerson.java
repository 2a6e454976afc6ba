package nl.samenwijk.support;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.mandate.Matter;
import org.springframework.stereotype.Component;

/** Who can confirm what somebody proposed (vier ogen). */
@Component
class SecondPerson {

    private final Mandates mandates;
    private final StaffDirectory staff;

    SecondPerson(Mandates mandates, StaffDirectory staff) {
        this.mandates = mandates;
        this.staff = staff;
    }

    /** The subjects of decision makers, other than the proposer, whose mandate reaches the matter and who have no own interest. Who never signed in counts. */
    Set<String> deciders(Matter matter, SupportRequest request, Initiative initiative, String proposer) {
        return reaching(matter, holder -> !holder.equals(proposer), account -> mayDecide(account, request, initiative));
    }

    /** The subjects of those who can decide on an objection: who took no part in what was decided (Awb 10:3). */
    Set<String> others(Matter matter, SupportRequest request, Initiative initiative) {
        return reaching(
                matter,
                holder -> true,
                account -> mayDecide(account, request, initiative)
                        && request.decisions().stream().noneMatch(one -> one.isBy(account.id())));
    }

    private Set<String> reaching(Matter matter, Predicate<String> holds, Predicate<Account> may) {
        return mandates.holdersReaching(matter).stream()
                .filter(holds)
                .filter(holder -> staff.withMandate(holder).map(may::test).orElse(true))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayDecide(Account account, SupportRequest request, Initiative initiative) {
        return account.roles().contains(Role.DECISION_MAKER)
                && !initiative.initiator().isAccount(account.id())
                && !request.isInterestedIn(account.id())
                && request.objections().stream()
                        .noneMatch(one -> account.id().equals(one.objector().account()));
    }
}
