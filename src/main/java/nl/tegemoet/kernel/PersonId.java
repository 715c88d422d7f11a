package nl.tegemoet.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a natural person (natuurlijk persoon) inside Tegemoet; takes the place of the BSN after login. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
