package nl.tegemoet.penalty;

import java.time.Instant;
import nl.tegemoet.identity.Role;

/** Who put their name under a decision on a penalty, on behalf of the body (ondertekening onder mandaat, Awb 10:10). */
public record PenaltySignature(String signedBy, String signedByName, Role capacity, Instant signedAt) {
}
