package nl.tegemoet.claim;

import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.RepresentationId;
import nl.tegemoet.party.Representing;
import nl.tegemoet.sending.Sending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refuses a representative and tells both, the applicant and the representative, at once and in writing (Awb 2:2, letter L29). */
@Service
@Transactional
@AllowedFor(Role.TEAM_LEAD)
public class RefusingRepresentative {

    private final Representing representing;
    private final Sending sending;

    RefusingRepresentative(Representing representing, Sending sending) {
        this.representing = representing;
        this.sending = sending;
    }

    /**
     * @param reason as both will read it
     * @param address where the representative is written to
     * @throws nl.tegemoet.party.RepresentationNotFound    if nobody acts under this id any more
     * @throws nl.tegemoet.party.RepresentationNotPossible if it is a lawyer or somebody appointed, or there is no reason
     */
    public void refuse(ClaimId claim, RepresentationId id, String reason, Address address) {
        representing.refuse(claim, id, reason, address);
        sending.send(claim, LetterType.REPRESENTATIVE_REFUSED, id.toString());
        sending.send(claim, LetterType.REPRESENTATIVE_TOLD, id.toString());
    }
}
