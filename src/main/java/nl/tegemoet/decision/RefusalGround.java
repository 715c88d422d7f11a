package nl.tegemoet.decision;

import java.util.Arrays;
import java.util.List;
import nl.tegemoet.kernel.LegalBasis;

/** Why a claim is turned down (afwijzingsgrond): the condition that is not met, or why it is not judged, and the article it stands in. */
public enum RefusalGround {
    /** The applicant was not a minor when the violence happened. */
    NOT_A_MINOR("C1", "Regeling art. 1, onder f"),
    /** The stay was not in a foster family, institution or shelter of the closed list. */
    SETTING_NOT_IN_THE_LIST("C2", "Regeling art. 1, onder e, h en i"),
    /** The placement was not under the responsibility of the government. */
    NOT_PLACED_BY_GOVERNMENT("C3", "Regeling art. 1"),
    /** Neither excessive violence nor forced labour has become plausible. */
    NO_EXCESSIVE_VIOLENCE("C4", "Regeling art. 1, onder c en d"),
    /** The violence was before or after the period of the scheme. */
    OUTSIDE_THE_PERIOD("C5", "Regeling, tijdvak"),
    /** The violence was not in the Netherlands. */
    NOT_IN_THE_NETHERLANDS("C6", "Regeling art. 1"),
    /** No injury by the violence has become plausible. */
    NO_INJURY("C7", "Regeling art. 1, onder d"),
    /** The claim was filed before the scheme opened or after it closed. */
    FILED_OUTSIDE_THE_WINDOW("C8", "Regeling, openstelling"),
    /** The victim died before or after the days that the scheme names for next of kin. */
    DIED_OUTSIDE_THE_WINDOW("C9", "Regeling, nabestaanden"),
    /** The other next of kin gave no power to apply for them too. */
    NO_POWER_OF_THE_OTHERS("C10", "Regeling, nabestaanden"),
    /** The violence was not by somebody from whom the care had to protect. */
    NOT_IN_CARE("C11", "Regeling art. 1, onder d"),
    /** The applicant is not a next of kin whom the law names. */
    NOT_A_NEXT_OF_KIN("C12", "Regeling art. 1, onder g; Wsg art. 3(2)"),
    /** After an earlier refusal there is nothing new. */
    NO_NEW_FACTS("C13", "Awb 4:6, tweede lid"),
    /** Not judged: who applies is neither the victim, nor a next of kin, nor entitled to apply for them. */
    NOT_ENTITLED_TO_APPLY("N1", "Awb 1:2, eerste lid; 1:3, derde lid"),
    /** Not judged: the one sum was granted for this victim before. */
    GRANTED_BEFORE("N2", "Regeling art. 3");

    private final String criterion;
    private final LegalBasis basis;

    RefusalGround(String criterion, String citation) {
        this.criterion = criterion;
        this.basis = new LegalBasis(citation);
    }

    /** Code of the condition that is not met, or of the bar. */
    public String criterion() {
        return criterion;
    }

    public LegalBasis basis() {
        return basis;
    }

    /** @throws IllegalArgumentException if there is no such condition */
    static List<RefusalGround> of(List<String> criteria) {
        return criteria.stream().map(RefusalGround::of).toList();
    }

    /** @throws IllegalArgumentException if there is no such condition */
    static RefusalGround of(String criterion) {
        return Arrays.stream(values()).filter(ground -> ground.criterion.equals(criterion)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no condition " + criterion));
    }
}
