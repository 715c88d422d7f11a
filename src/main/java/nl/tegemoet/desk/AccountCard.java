package nl.tegemoet.desk;

import java.util.Set;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.party.BankAccounts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says that a claim has no bank account yet, as one on paper may: without it no grant can be signed. */
@Component
class AccountCard implements ClaimCard {

    private final BankAccounts accounts;
    private final CurrentActor currentActor;

    AccountCard(BankAccounts accounts, CurrentActor currentActor) {
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    @Override
    public void show(ClaimSummary claim, Model page) {
        var handles = currentActor.actor().isAny(Set.of(Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD));
        page.addAttribute("accountMissing", handles && claim.status() == ClaimStatus.OPEN && accounts.current(claim.id()).isEmpty());
    }
}
