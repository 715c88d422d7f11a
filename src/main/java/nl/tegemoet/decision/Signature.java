package nl.tegemoet.decision;

import java.time.Instant;
import java.util.Set;
import nl.tegemoet.identity.MandateId;
import nl.tegemoet.identity.Role;

/**
 * Who made a decision, and who put their name under it on behalf of the body (ondertekening onder mandaat, Awb 10:10).
 *
 * @param reviewedBy null if the claim is not processed
 * @param capacity reviewer or team lead
 * @param mandate  what the signature rests on (Awb 10:3); null on what was signed before there was a register
 * @param deciders everybody who proposed on the claim, read it again or signed; none of them pays it out
 */
public record Signature(String proposedBy, String reviewedBy, String signedBy, String signedByName, Role capacity, MandateId mandate,
                        Instant signedAt, Set<String> deciders) {

    public Signature {
        deciders = Set.copyOf(deciders);
    }
}
