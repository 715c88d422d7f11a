package nl.tegemoet.vault;

import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;

/** What a data key belongs to. When the key is destroyed, everything that was sealed with it is gone for ever. */
public record KeyOwner(Kind kind, UUID id) {

    /** The kinds of owner; the name is stored. */
    public enum Kind {
        CLAIM,
        PERSON,
        BATCH
    }

    /** For all that a claim holds, its draft included. */
    public static KeyOwner claim(ClaimId claim) {
        return new KeyOwner(Kind.CLAIM, claim.value());
    }

    /** For one file about many claims: that of a payment batch, or of a print run. */
    public static KeyOwner batch(UUID batch) {
        return new KeyOwner(Kind.BATCH, batch);
    }

    /** For what is known of a person apart from any claim. */
    public static KeyOwner person(PersonId person) {
        return new KeyOwner(Kind.PERSON, person.value());
    }
}
