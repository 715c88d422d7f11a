package nl.tegemoet.assessment;

/**
 * The text of reasons that follows from the outcomes, for a caseworker to go on from; may hold personal data.
 *
 * @param reasons with the article of each condition, in Dutch
 * @param plain   for the applicant, in the language of the letter; empty unless it is a refusal
 */
public record BuiltReasons(String reasons, String plain) {

    static final BuiltReasons NONE = new BuiltReasons("", "");

    @Override
    public String toString() {
        return "BuiltReasons[hidden]";
    }
}
