package nl.tegemoet.assessment;

/** Why a claim is not judged at all (niet-ontvankelijkheid): it says nothing about what happened. */
public enum AdmissibilityBar {
    /** Who applies is neither the victim, nor a next of kin, nor entitled to apply for them (geen belanghebbende, Awb 1:2; 1:3(3)). */
    NOT_ENTITLED_TO_APPLY("N1"),
    /** The one sum was granted for this victim before, on whoever's claim. */
    GRANTED_BEFORE("N2");

    private final String code;

    AdmissibilityBar(String code) {
        this.code = code;
    }

    /** Beside the codes of the conditions. */
    public String code() {
        return code;
    }
}
