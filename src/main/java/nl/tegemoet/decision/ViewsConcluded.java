package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/**
 * There is an answer to the intention to refuse, in time or late, or nothing came and the term has passed (Awb 4:7).
 *
 * @param how     how it came about: who waits for what in the process
 * @param toWeigh whether there is something that somebody has to weigh before a refusal
 */
public record ViewsConcluded(ClaimId claim, How how, boolean toWeigh) {

    /** By what. */
    public enum How {
        /** An answer came, by whichever way. */
        ANSWERED,
        /** Somebody heard the applicant who would rather tell it, or could not reach them. */
        HEARD,
        /** The term passed. */
        LAPSED
    }
}
