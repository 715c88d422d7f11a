package nl.tegemoet.scheme;

import nl.tegemoet.kernel.LegalBasis;

/** A row of a decision table that applied, with its annotation: the article, a colon, and why the row answers as it does. */
public record FiredRule(String id, String annotation) {

    private static final String SEPARATOR = ": ";

    /** The article that the annotation begins with. */
    public LegalBasis basis() {
        return new LegalBasis(annotation.substring(0, split()));
    }

    /** The reason that follows the article. */
    public String reason() {
        return annotation.substring(split() + SEPARATOR.length());
    }

    private int split() {
        int at = annotation.indexOf(SEPARATOR);
        if (at < 1) {
            throw new IllegalStateException("The annotation of rule " + id + " does not begin with an article and a colon");
        }
        return at;
    }
}
