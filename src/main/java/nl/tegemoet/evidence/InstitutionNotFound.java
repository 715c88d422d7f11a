package nl.tegemoet.evidence;

/** There is no such institution in the register. */
public class InstitutionNotFound extends RuntimeException {
}
