package nl.tegemoet.evidence;

import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/** An archive, court or institution is to be asked for something. */
public record EvidenceRequested(ClaimId claim, UUID request) {
}
