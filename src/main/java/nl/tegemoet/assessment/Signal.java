package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/**
 * Something that a claim has in common with another, for a person to look at (signaal). It refuses nothing and holds against nobody; until
 * somebody has looked, nothing is proposed on either claim.
 *
 * @param other the other claim
 * @param look what a person made of it last; empty as long as nobody looked
 */
public record Signal(UUID id, SignalKind kind, ClaimId claim, ClaimId other, Instant raisedAt, Optional<Look> look) {

    /** Somebody looked at it, from either claim, and says why they think so. */
    public record Look(SignalOutcome outcome, String reason, String byName, Instant at) {

        @Override
        public String toString() {
            return "Look[" + outcome + "]";
        }
    }

    public boolean isOpen() {
        return look.isEmpty();
    }
}
