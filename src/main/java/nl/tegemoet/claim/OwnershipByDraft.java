package nl.tegemoet.claim;

import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import org.springframework.stereotype.Component;

/** A claim belongs to whoever began its draft. */
@Component
class OwnershipByDraft implements ClaimOwners {

    private final Drafts drafts;

    OwnershipByDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean owns(PersonId person, ClaimId claim) {
        return drafts.exists(claim, person);
    }
}
