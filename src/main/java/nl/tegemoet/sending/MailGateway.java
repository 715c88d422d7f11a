package nl.tegemoet.sending;

import java.util.Locale;

/** The way to the mail server (port). */
public interface MailGateway {

    /** What a notice says beside that there is a message; never what it is about. */
    enum Remark {
        /** The reader has a term, to do something or to object. */
        TERM,
        /** Nothing is asked of the reader. */
        NO_TERM
    }

    /**
     * An e-mail that says only that there is a message.
     *
     * @param messageId the same for every repeat of the same notice
     * @param remark    null if there is none
     */
    record Mail(String messageId, String to, Locale language, Remark remark) {

        @Override
        public String toString() {
            return "Mail[" + messageId + "]";
        }
    }

    /**
     * Gives a mail to the server.
     *
     * @throws Undeliverable if it will not be delivered, however often it is tried
     * @throws Unavailable   if it may be later
     */
    void send(Mail mail);

    /** The server refuses this mail for good. */
    class Undeliverable extends RuntimeException {

        private final String code;

        /** @param code of the server, never its words: those hold the address */
        public Undeliverable(String code) {
            super("The mail server refused a notice: " + code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The server cannot take the mail now. */
    class Unavailable extends RuntimeException {

        private final String code;

        /** @param code of the server, never its words: those hold the address */
        public Unavailable(String code) {
            super("The mail server could not take a notice: " + code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
