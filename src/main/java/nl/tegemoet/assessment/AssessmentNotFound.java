package nl.tegemoet.assessment;

/** The rules have not been applied to this claim yet, so there is nothing to assess. */
public class AssessmentNotFound extends RuntimeException {

    AssessmentNotFound() {
        super("There is no assessment of this claim");
    }
}
