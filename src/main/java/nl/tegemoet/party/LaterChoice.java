package nl.tegemoet.party;

/** What somebody told on paper or by telephone was overtaken by a choice that they made after it; the last word counts. */
public class LaterChoice extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
