package nl.tegemoet.evidence;

import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/**
 * A person looked at what came in, or at what did not.
 *
 * @param done false if the body is asked again
 */
public record EvidenceChecked(ClaimId claim, UUID request, boolean done) {
}
