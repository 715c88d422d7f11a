package nl.tegemoet.scheme;

import nl.tegemoet.kernel.LegalBasis;

/**
 * Whether something is needed to decide on a claim, and who can best supply it.
 *
 * @param reason in words, as the table's annotation gives it
 */
public record PieceNeed(Need need, Supplier supplier, LegalBasis basis, String reason, DecisionTrace trace) {

    /** How much it matters. */
    public enum Need {
        REQUIRED,
        HELPFUL,
        NOT_NEEDED
    }

    /** Who can best supply it; the applicant is asked only for what only they can give. */
    public enum Supplier {
        APPLICANT,
        ARCHIVE,
        COURT,
        INSTITUTION,
        OURSELVES
    }
}
