package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/**
 * A personal interest of a member of staff in a claim (persoonlijk belang, Awb 2:4).
 *
 * @param words how they know the applicant, if they wished to say; may be empty
 * @param ended empty as long as it stands
 */
public record Conflict(UUID id, ClaimId claim, String person, String personName, String words, String declaredBy, String declaredByName,
                       Instant declaredAt, Optional<Ended> ended) {

    /** Why a team lead ended it. */
    public record Ended(String byName, Instant at, String reason) {
    }

    public boolean stands() {
        return ended.isEmpty();
    }

    /** Whether the person said so, and not a team lead for them. */
    public boolean bySelf() {
        return person.equals(declaredBy);
    }

    @Override
    public String toString() {
        return "Conflict[" + id + "]";
    }
}
