package nl.tegemoet.penalty;

import java.time.Instant;
import nl.tegemoet.identity.MandateId;
import nl.tegemoet.identity.Role;

/**
 * Who put their name under a decision on a penalty, on behalf of the body (ondertekening onder mandaat, Awb 10:10).
 *
 * @param mandate null on what was signed before there was a register
 */
public record PenaltySignature(String signedBy, String signedByName, Role capacity, MandateId mandate, Instant signedAt) {
}
