package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/** That somebody opened a restricted claim with a reason, though they are not among those named. */
public record ForcedAccess(UUID id, ClaimId claim, String person, String personName, String reason, Instant at) {

    @Override
    public String toString() {
        return "ForcedAccess[" + id + "]";
    }
}
