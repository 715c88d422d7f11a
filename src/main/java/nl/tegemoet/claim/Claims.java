package nl.tegemoet.claim;

import java.util.List;
import java.util.Optional;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up claims (aanvragen) for staff and for other rooms. */
@Service
@Transactional(readOnly = true)
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER,
        Role.DISPATCHER, Role.AUDITOR, Role.SYSTEM})
public class Claims {

    private final ClaimRecords claims;

    Claims(ClaimRecords claims) {
        this.claims = claims;
    }

    /** @throws ClaimNotFound if there is none */
    public ClaimSummary summary(ClaimId claim) {
        return claims.findById(claim.value()).map(Claim::summary).orElseThrow(ClaimNotFound::new);
    }

    public Optional<ClaimSummary> find(ClaimNumber number) {
        return claims.findByNumber(number.value()).map(Claim::summary);
    }

    /** Every claim of the person who made this one, the newest first, this one included. */
    public List<ClaimSummary> ofSamePerson(ClaimId claim) {
        var person = summary(claim).person();
        return claims.findByPersonIdOrderBySubmittedAtDesc(person.value()).stream().map(Claim::summary).toList();
    }
}
