package nl.tegemoet.decision;

import nl.tegemoet.kernel.LegalBasis;

/** Whether the applicant is asked for their views before a refusal, or why that is not needed. */
public enum ViewsWay {
    /** They are asked: what we do unless somebody has a reason not to. */
    ASKED("Awb 4:7, eerste lid"),
    /** They were heard before, and nothing is new. */
    HEARD_BEFORE("Awb 4:11, onder b"),
    /** It cannot wait. */
    URGENT("Awb 4:11, onder a"),
    /** The refusal rests on nothing but what the applicant told us themselves. */
    OWN_FACTS("Awb 4:7, eerste lid");

    private final LegalBasis basis;

    ViewsWay(String citation) {
        this.basis = new LegalBasis(citation);
    }

    public LegalBasis basis() {
        return basis;
    }

    /** Whether it is a reason not to ask. */
    public boolean isException() {
        return this != ASKED;
    }
}
