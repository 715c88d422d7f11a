package nl.tegemoet.sending;

import java.util.UUID;

/** Tells one notice from every other; its Message-ID is made of it. */
record NoticeId(UUID value) {

    static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }

    static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
