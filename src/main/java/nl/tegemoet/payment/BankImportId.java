package nl.tegemoet.payment;

import java.util.Objects;
import java.util.UUID;

/** Identifies one import of a bank file. */
public record BankImportId(UUID value) {

    public BankImportId {
        Objects.requireNonNull(value, "value");
    }

    static BankImportId random() {
        return new BankImportId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static BankImportId of(String text) {
        return new BankImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
