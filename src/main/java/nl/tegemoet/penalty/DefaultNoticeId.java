package nl.tegemoet.penalty;

import java.util.UUID;

/** Names one default notice. */
public record DefaultNoticeId(UUID value) {

    static DefaultNoticeId random() {
        return new DefaultNoticeId(UUID.randomUUID());
    }

    public static DefaultNoticeId of(String text) {
        return new DefaultNoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
