package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.kernel.LegalBasis;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L08 (mededeling opschorting, Awb 4:15(3) and (4)).
 *
 * @param phase         whether the standstill begins or ends
 * @param on            when it begins: its first day; when it ends: the first day on which the term runs again
 * @param expectedUntil when it begins: its last day as far as known, else null; when it ends: null
 * @param decideBy      the last day for the decision as it is now; null if that is not known yet, which is only so at the beginning
 */
public record SuspensionLetter(Phase phase, Ground ground, LocalDate receivedOn, LocalDate on, LocalDate expectedUntil,
                               LocalDate decideBy) implements LetterContent {

    public SuspensionLetter {
        if (phase == Phase.ENDS && decideBy == null) {
            throw new IllegalArgumentException("When the term runs again, its last day is told");
        }
    }

    /** Begins or ends. */
    public enum Phase {
        BEGINS,
        ENDS
    }

    /** Why the term stands still; each is one letter of Awb 4:15. */
    public enum Ground {
        /** Something is asked of the applicant, 4:15(1)(a); the beginning is told by letter L03 as well. */
        COMPLETION("Awb 4:15, eerste lid, onder a"),
        /** Something is asked of an authority abroad, 4:15(1)(b). */
        FOREIGN_INFORMATION("Awb 4:15, eerste lid, onder b"),
        /** The applicant agreed in writing, 4:15(2)(a). */
        AGREED_DELAY("Awb 4:15, tweede lid, onder a"),
        /** The delay is due to the applicant, 4:15(2)(b). */
        APPLICANT_DELAY("Awb 4:15, tweede lid, onder b"),
        /** Nobody could help it, 4:15(2)(c). */
        FORCE_MAJEURE("Awb 4:15, tweede lid, onder c");

        private final LegalBasis basis;

        Ground(String citation) {
            this.basis = new LegalBasis(citation);
        }

        public LegalBasis basis() {
            return basis;
        }
    }

    @Override
    public LetterType type() {
        return LetterType.SUSPENSION;
    }
}
