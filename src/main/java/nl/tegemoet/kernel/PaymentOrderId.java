package nl.tegemoet.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies one attempt to pay (betaalopdracht). */
public record PaymentOrderId(UUID value) {

    public PaymentOrderId {
        Objects.requireNonNull(value, "value");
    }

    public static PaymentOrderId random() {
        return new PaymentOrderId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PaymentOrderId of(String text) {
        return new PaymentOrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
