package nl.tegemoet.kernel;

/**
 * An article of law on which an act, a term or a letter rests, as lawyers cite it: {@code Awb 4:5}, {@code Regeling art. 3}.
 */
public record LegalBasis(String citation) {

    public LegalBasis {
        if (citation == null || citation.isBlank()) {
            throw new IllegalArgumentException("A legal basis names an article");
        }
    }

    @Override
    public String toString() {
        return citation;
    }
}
