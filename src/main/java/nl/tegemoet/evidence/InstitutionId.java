package nl.tegemoet.evidence;

import java.util.Objects;
import java.util.UUID;

/** Identifies an institution in the register. */
public record InstitutionId(UUID value) {

    public InstitutionId {
        Objects.requireNonNull(value, "value");
    }

    static InstitutionId random() {
        return new InstitutionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static InstitutionId of(String text) {
        return new InstitutionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
