package nl.tegemoet.claim;

/** A claim cannot be withdrawn: its decision was announced, it was withdrawn before, or the day given lies before its filing or ahead. */
public class WithdrawalNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
