package nl.tegemoet.payment;

/** What one line of a bank file did with one order; the name is stored. */
public enum BankOutcome {
    ACCEPTED,
    PAID,
    REJECTED,
    RETURNED,
    /** It said what we knew, or less. */
    KNOWN,
    /** Not applied: the bank names another amount than the order. Work for a person. */
    AMOUNT_DIFFERS,
    /** Not applied: it cannot be true together with what the bank said before. Work for a person. */
    CONTRADICTS;

    public boolean needsAPerson() {
        return this == AMOUNT_DIFFERS || this == CONTRADICTS;
    }

    static BankOutcome of(PaymentState state) {
        return valueOf(state.name());
    }
}
