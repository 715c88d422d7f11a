package nl.tegemoet.party;

import java.util.UUID;

/** The id of a representation as it was recorded. */
public record RepresentationId(UUID value) {

    public static RepresentationId random() {
        return new RepresentationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not an id */
    public static RepresentationId of(String text) {
        return new RepresentationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
