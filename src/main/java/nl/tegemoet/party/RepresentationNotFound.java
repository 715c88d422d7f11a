package nl.tegemoet.party;

/** There is no such representation, or it is of somebody else's claim. */
public class RepresentationNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
