package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/**
 * A thing that somebody sent with a claim and that is theirs (origineel): a photograph, a diary.
 *
 * @param keptWhere where it lies
 * @param returned null as long as we have it
 */
public record Original(UUID id, ClaimId claim, String description, String keptWhere, LocalDate receivedOn, Return returned) {

    /** How it went back. */
    public enum Way {
        POST, REGISTERED_POST, IN_PERSON
    }

    /** Its return: when, and how. */
    public record Return(LocalDate on, Way way) {
    }

    @Override
    public String toString() {
        return "Original[" + id + "]";
    }
}
