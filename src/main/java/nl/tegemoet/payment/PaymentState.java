package nl.tegemoet.payment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far an attempt to pay has come; the database guards the same steps (V111). */
public enum PaymentState {
    /** Ready for a batch. */
    ORDERED,
    /** In a batch that nobody has released yet. */
    BATCHED,
    /** In a released batch: the file must be taken to be at the bank from that moment. */
    SENT,
    /** The bank will carry it out. */
    ACCEPTED,
    /** The bank has booked it. */
    PAID,
    /** The bank did not carry it out. */
    REJECTED,
    /** It was carried out, and the payee's bank sent the money back. */
    RETURNED;

    private static final Map<PaymentState, Set<PaymentState>> STEPS = Map.of(
            ORDERED, EnumSet.of(BATCHED),
            BATCHED, EnumSet.of(ORDERED, SENT),
            SENT, EnumSet.of(ACCEPTED, PAID, REJECTED, RETURNED),
            ACCEPTED, EnumSet.of(PAID, REJECTED, RETURNED),
            PAID, EnumSet.of(RETURNED),
            REJECTED, EnumSet.noneOf(PaymentState.class),
            RETURNED, EnumSet.noneOf(PaymentState.class));

    public boolean mayBecome(PaymentState next) {
        return STEPS.get(this).contains(next);
    }

    /** Whether the money did not reach the payee, so that a next attempt may be made. */
    public boolean hasFailed() {
        return this == REJECTED || this == RETURNED;
    }
}
