package nl.tegemoet.sending;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are mailed.
 *
 * @param username empty: the server asks for none
 * @param security how the connection is kept secret
 * @param from     the sender that everybody sees; it tells nothing about us
 * @param bounces  where a notice that cannot be delivered comes back to; empty: to the sender
 * @param timeout  for each answer of the mail server
 * @param lease    how long one node may be busy with one notice before another node takes it over: at least four times the timeout
 * @param work     false only where a test sends by hand
 */
@ConfigurationProperties("tegemoet.mail")
record MailSettings(String host, int port, @DefaultValue("") String username, @DefaultValue("") String password,
                    @DefaultValue("STARTTLS") Security security, String from, @DefaultValue("") String bounces,
                    @DefaultValue("10s") Duration timeout, @DefaultValue("2m") Duration lease, @DefaultValue("true") boolean work) {

    /** How the connection to the mail server is kept secret. */
    enum Security {
        /** Not at all: on this machine only. */
        NONE,
        /** From the first moments on; refused if the server cannot. */
        STARTTLS,
        /** From the start. */
        TLS
    }

    MailSettings {
        if (lease.compareTo(timeout.multipliedBy(4)) < 0) {
            throw new IllegalArgumentException("A lease shorter than four times the timeout of the mail server would send notices twice");
        }
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }

    String envelopeFrom() {
        return bounces.isBlank() ? from : bounces;
    }
}
