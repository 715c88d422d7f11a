package nl.tegemoet.party;

import java.util.UUID;

/** The id of an invitation to read along. */
public record ShareId(UUID value) {

    public static ShareId random() {
        return new ShareId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not an id */
    public static ShareId of(String text) {
        return new ShareId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
