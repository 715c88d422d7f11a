package nl.tegemoet.scheme;

import java.time.LocalDate;
import nl.tegemoet.kernel.Finding;

/**
 * What the rules need to know when a next of kin applies (nabestaande, Regeling art. 1, onder g). The codes are those of
 * {@code application-victim.form}; null, {@code unknown} and {@code not_told} all mean that it is not known.
 *
 * @param victimDiedOn null if not known
 * @param relation     what the applicant was to the victim, {@code spouse}, {@code child}, {@code sibling}, …
 * @param claimAbout   of a parent: {@code victim} or {@code own_grief}
 * @param others       whether there are other next of kin
 * @param power        whether those gave power to apply for them too, {@code all_written}, {@code refused}, …
 */
public record NextOfKin(LocalDate victimDiedOn, String relation, String claimAbout, Finding others, String power) {

    public NextOfKin {
        relation = told(relation);
        claimAbout = told(claimAbout);
        others = others == null ? Finding.CANNOT_TELL : others;
        power = told(power);
    }

    private static String told(String code) {
        return EligibilityFacts.isTold(code) ? code : null;
    }
}
