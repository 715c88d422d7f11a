package nl.tegemoet.payment;

import java.util.Objects;
import java.util.UUID;

/** Identifies a payment batch (betaalrun). */
public record PaymentBatchId(UUID value) {

    public PaymentBatchId {
        Objects.requireNonNull(value, "value");
    }

    static PaymentBatchId random() {
        return new PaymentBatchId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PaymentBatchId of(String text) {
        return new PaymentBatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
