package nl.tegemoet.scheme;

import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;

/**
 * A place where the applicant lived as a child (verblijf), as the rules need it. The codes are those of {@code application-stay.form};
 * null, {@code unknown} and {@code not_told} all mean that it is not known.
 *
 * @param setting       kind of place, {@code foster_family}, {@code residential_youth_care}, …
 * @param placement     who decided on the placement, {@code judge}, {@code child_protection}, {@code parents}, …
 * @param from          first day there; null if not known
 * @param until         last day there; null if not known
 * @param inNetherlands whether the place was in the Netherlands
 */
public record Stay(String setting, String placement, ApproximateDate from, ApproximateDate until, Finding inNetherlands) {

    static final Stay UNKNOWN = new Stay(null, null, null, null, Finding.CANNOT_TELL);

    public Stay {
        setting = EligibilityFacts.isTold(setting) ? setting : null;
        placement = EligibilityFacts.isTold(placement) ? placement : null;
        inNetherlands = inNetherlands == null ? Finding.CANNOT_TELL : inNetherlands;
    }
}
