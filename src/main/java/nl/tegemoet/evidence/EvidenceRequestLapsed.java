package nl.tegemoet.evidence;

import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/** A request was taken back, or its claim was decided or withdrawn: nobody waits any longer. */
public record EvidenceRequestLapsed(ClaimId claim, UUID request) {
}
