package nl.tegemoet.evidence;

import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/** Something came in on a request that waited for it: a person has to look. */
public record EvidenceArrived(ClaimId claim, UUID request) {
}
