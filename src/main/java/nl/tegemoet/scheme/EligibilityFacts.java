package nl.tegemoet.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;

/**
 * What is known about a claim, as the rules need it; whoever applies, it is about the victim. Only the day of filing is always known. Whatever was not asked,
 * not known ("weet ik niet"), not told ("vertel ik liever niet") or left open is null, an empty set, {@code unknown}, {@code not_told}
 * or {@link Finding#CANNOT_TELL}; the rules never read that as no. The codes are those of the application's forms.
 *
 * @param birth         birth date of the victim; an interval where the population register does not know the day
 * @param filedOn       day on which the claim was received, in the Netherlands
 * @param stays         the places, in the order in which they were told; may be empty
 * @param violenceFrom  first day of the violence; null: some day of the stay
 * @param violenceUntil last day of the violence; null: some day of the stay, not before the first
 * @param kinds         kinds of violence that were named; {@code forced_labour} is one of them
 * @param byWhom        who did it, {@code employee}, {@code foster_parent}, {@code other_youth}, …
 * @param inNetherlands whether it happened in the Netherlands, as the applicant says
 * @param stillAffected whether the applicant says that the victim suffers from it today
 * @param kin           what a next of kin said; null if the applicant is not one
 * @param newFacts      whether the applicant names something new after a refusal (Awb 4:6); null if no claim was refused before
 */
public record EligibilityFacts(ApproximateDate birth, LocalDate filedOn, List<Stay> stays, ApproximateDate violenceFrom,
                               ApproximateDate violenceUntil, Set<String> kinds, Set<String> byWhom, Finding inNetherlands,
                               Finding stillAffected, NextOfKin kin, Finding newFacts) {

    private static final Set<String> NOT_TOLD = Set.of("unknown", "not_told");

    public EligibilityFacts {
        Objects.requireNonNull(filedOn, "filedOn");
        stays = stays == null ? List.of() : List.copyOf(stays);
        kinds = told(kinds);
        byWhom = told(byWhom);
        inNetherlands = inNetherlands == null ? Finding.CANNOT_TELL : inNetherlands;
        stillAffected = stillAffected == null ? Finding.CANNOT_TELL : stillAffected;
    }

    static boolean isTold(String code) {
        return code != null && !code.isBlank() && !NOT_TOLD.contains(code);
    }

    private static Set<String> told(Set<String> codes) {
        return codes == null ? Set.of()
                : codes.stream().filter(EligibilityFacts::isTold).collect(Collectors.toCollection(TreeSet::new));
    }
}
