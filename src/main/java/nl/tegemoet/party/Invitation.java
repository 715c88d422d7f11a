package nl.tegemoet.party;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.identity.ClaimSharing.Part;

/**
 * What an applicant decided before inviting somebody.
 *
 * @param who how the applicant calls them; at most 100 characters
 * @param until the last day on which they can look
 */
public record Invitation(String who, HelperRelation relation, Set<Part> parts, LocalDate until) {

    public Invitation {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "Invitation[" + relation + "]";
    }
}
