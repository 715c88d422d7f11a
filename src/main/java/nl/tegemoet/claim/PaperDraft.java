package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.PersonProfile;

/**
 * A claim on paper that somebody is copying (papieren aanvraag), with its days.
 *
 * @param person who sent it
 * @param postedOn the day of the postmark; null if it cannot be read
 * @param receivedOn the day of our stamp
 * @param begunBy name of the colleague who began to copy it
 * @param hasLogin whether the BSN is known, so that the person can log in and find the claim
 */
public record PaperDraft(ClaimId claim, PersonProfile person, LocalDate postedOn, LocalDate receivedOn, String begunBy, boolean hasLogin) {

    @Override
    public String toString() {
        return "PaperDraft[" + claim + "]";
    }
}
