package nl.tegemoet.claim;

/** There is no such claim, draft or question, or not for whoever asks: an applicant is not told which of the two. */
public class ClaimNotFound extends RuntimeException {

    public ClaimNotFound() {
        super("No such claim");
    }
}
