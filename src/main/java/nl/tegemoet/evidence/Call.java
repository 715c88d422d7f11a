package nl.tegemoet.evidence;

import java.time.Instant;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/**
 * One attempt to telephone an applicant (telefoongesprek); never changes.
 *
 * @param proof      how they showed who they are; null unless they were reached
 * @param agreed     what was said and agreed; may be empty
 * @param next       what to do now; null if they were reached
 * @param unsafe     whether it was outside the times that are safe for them, or they do not want to be telephoned
 * @param recordedBy the name of who called
 */
public record Call(UUID id, ClaimId claim, Instant at, Reached reached, Proof proof, String agreed, Next next, boolean unsafe,
        String recordedBy) {

    /** Who answered. */
    public enum Reached {
        YES,
        NO,
        /** Somebody else; they were told nothing. */
        OTHER
    }

    /** How the applicant showed who they are. */
    public enum Proof {
        DETAILS,
        NUMBER,
        CALLED_BACK,
        NONE
    }

    /** What to do when nobody was reached. */
    public enum Next {
        AGAIN,
        WRITE,
        NOTHING
    }

    public Call {
        if (reached == Reached.YES != (proof != null) || reached == Reached.YES != (next == null)) {
            throw new IllegalArgumentException("Who is reached shows who they are; who is not is tried another way");
        }
    }

    @Override
    public String toString() {
        return "Call[" + id + "]";
    }
}
