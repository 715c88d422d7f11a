package nl.tegemoet.claim;

import java.util.Objects;
import java.util.UUID;

/** Identifies a question to the applicant. */
public record QuestionId(UUID value) {

    public QuestionId {
        Objects.requireNonNull(value, "value");
    }

    static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
