package nl.tegemoet.party;

/**
 * An invitation that was made.
 *
 * @param code shown once, to be told to the helper; it is not kept
 */
public record Invited(Share share, String code) {

    @Override
    public String toString() {
        return "Invited[" + share.id() + "]";
    }
}
