package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.scheme.EligibilityFacts;
import nl.tegemoet.scheme.NextOfKin;

/**
 * What an applicant stated, as far as the rules read it. What was not known, not told or not understood is null, an empty set or
 * {@link Finding#CANNOT_TELL}: never a no. Codes are those of the forms, which the
 * decision tables share.
 *
 * @param birthDate of the victim, whoever applies; null if it was not told
 * @param kinds of violence that were named
 * @param byWhom who did it
 * @param violenceFrom null if not known
 * @param violenceUntil null if not known
 * @param inNetherlands whether the violence happened in the Netherlands
 * @param kind whom the claim is about
 * @param victim the person it is about; null for the applicant's own claim
 * @param kinship null unless a next of kin applies
 * @param papersAbout what the papers that came with the claim are about, as far as the applicant said
 */
public record ClaimFacts(LocalDate birthDate, List<Stay> stays, Set<String> kinds, Set<String> byWhom, ApproximateDate violenceFrom,
        ApproximateDate violenceUntil, Finding inNetherlands, Finding stillAffected, ClaimKind kind, Victim victim, Kinship kinship, Set<String> papersAbout) {

    /**
     * One place where the applicant lived.
     *
     * @param place its name in the applicant's words; empty if not known
     * @param setting the kind of place; null if not known
     * @param placement who decided; null if not known
     * @param from null if not known
     * @param until null if not known
     * @param town empty if not known
     */
    public record Stay(String place, String setting, String placement, ApproximateDate from, ApproximateDate until, String town,
            Finding inNetherlands) {

        @Override
        public String toString() {
            return "Stay[" + setting + "]";
        }
    }

    public ClaimFacts {
        stays = List.copyOf(stays);
        kinds = Set.copyOf(kinds);
        byWhom = Set.copyOf(byWhom);
        papersAbout = papersAbout == null ? Set.of() : Set.copyOf(papersAbout); // facts that were read before that was asked
        kind = Objects.requireNonNullElse(kind, ClaimKind.VICTIM); // facts that were read before there were other kinds
    }

    /** The same with more known about the places. */
    public ClaimFacts withStays(List<Stay> known) {
        return new ClaimFacts(birthDate, known, kinds, byWhom, violenceFrom, violenceUntil, inNetherlands, stillAffected, kind, victim, kinship, papersAbout);
    }

    /**
     * The same for the rules, which need neither names nor towns.
     *
     * @param newFacts whether something new was named after a refusal; null without one
     */
    public EligibilityFacts forRules(LocalDate filedOn, Finding newFacts) {
        var places = stays.stream()
                .map(stay -> new nl.tegemoet.scheme.Stay(stay.setting(), stay.placement(), stay.from(), stay.until(), stay.inNetherlands()))
                .toList();
        return new EligibilityFacts(birthDate == null ? null : ApproximateDate.on(birthDate), filedOn, places, violenceFrom, violenceUntil,
                kinds, byWhom, inNetherlands, stillAffected, nextOfKin(), newFacts);
    }

    private NextOfKin nextOfKin() {
        return kind != ClaimKind.NEXT_OF_KIN ? null
                : new NextOfKin(victim.diedOn(), kinship.relation(), kinship.claimAbout(), kinship.others(), kinship.power());
    }

    @Override
    public String toString() {
        return "ClaimFacts[hidden]";
    }
}
