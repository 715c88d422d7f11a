package nl.tegemoet.scheme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;

/**
 * What is known about a victim's own claim, as the rules need it. Only the day of filing is always known. Whatever was not asked,
 * not known ("weet ik niet"), not told ("vertel ik liever niet") or left open is {@code null}, an empty set or
 * {@link Finding#CANNOT_TELL}; the rules never read that as no. The codes are those of the application's forms.
 *
 * @param birth         birth date; an interval where the population register does not know the day
 * @param filedOn       day on which the claim was received, in the Netherlands
 * @param setting       kind of place, {@code FOSTER_FAMILY}, {@code YOUTH_INSTITUTION}, …
 * @param placement     who decided on the placement, {@code COURT}, {@code VOLUNTARY}, …
 * @param stayFrom      first day of the stay
 * @param stayUntil     last day of the stay
 * @param violenceFrom  first day of the violence; null: some day of the stay
 * @param violenceUntil last day of the violence; null: some day of the stay, not before the first
 * @param kinds         kinds of violence that were named; {@code FORCED_LABOUR} is one of them
 * @param byWhom        who did it, {@code STAFF}, {@code FOSTER_PARENT}, {@code OTHER_YOUTH}, …
 * @param inNetherlands whether it happened in the Netherlands, as the applicant says
 * @param stillAffected whether the applicant says to suffer from it today
 */
public record EligibilityFacts(ApproximateDate birth, LocalDate filedOn, String setting, String placement,
                               ApproximateDate stayFrom, ApproximateDate stayUntil,
                               ApproximateDate violenceFrom, ApproximateDate violenceUntil,
                               Set<String> kinds, Set<String> byWhom, Finding inNetherlands, Finding stillAffected) {

    public EligibilityFacts {
        Objects.requireNonNull(filedOn, "filedOn");
        setting = blankToNull(setting);
        placement = blankToNull(placement);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        byWhom = byWhom == null ? Set.of() : Set.copyOf(byWhom);
        inNetherlands = inNetherlands == null ? Finding.CANNOT_TELL : inNetherlands;
        stillAffected = stillAffected == null ? Finding.CANNOT_TELL : stillAffected;
    }

    private static String blankToNull(String code) {
        return code == null || code.isBlank() ? null : code;
    }
}
