package nl.tegemoet.claim;

/**
 * One thing that is missing from a claim (aanvulling, Awb 4:5), in the words of who asks for it.
 *
 * @param what is asked, exactly
 * @param why  it is needed, in one or two sentences; null if the letter's own sentence says enough
 */
public record MissingItem(String what, String why) {

    public MissingItem {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A request says what it asks");
        }
        why = why == null || why.isBlank() ? null : why;
    }

    @Override
    public String toString() {
        return "MissingItem[hidden]";
    }
}
