package nl.tegemoet.party;

/** There is no such invitation, it is somebody else's, or it does not hold any more: the answer is the same. */
public class ShareNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
