package nl.samenwijk.support;

import java.util.Set;
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
    Set<String> deciders(Matter matter, Initiative initiative, String proposer) {
        return mandates.holdersReaching(matter).stream()
                .filter(holder -> !holder.equals(proposer))
                .filter(holder -> staff.withMandate(holder)
                        .map(account -> mayConfirm(account, initiative))
                        .orElse(true))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayConfirm(Account account, Initiative initiative) {
        return account.roles().contains(Role.DECISION_MAKER)
                && !initiative.initiator().isAccount(account.id());
    }
}
