package nl.tegemoet.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.tegemoet.sending.MailSettings.Security;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Mails by SMTP. It writes no name, no scheme and no link, so that whoever else reads the mailbox learns nothing; from the day on which the law
 * asks for it (Awb 2:10(2)), only whether the reader has a term.
 */
@Component
class SmtpGateway implements MailGateway {

    private static final Pattern ANSWER = Pattern.compile("[245]\\d\\d(?!\\d)");

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final MailSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    SmtpGateway(MailSettings settings, MessageSource messages, Clock clock) {
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        if (!settings.username().isBlank()) {
            sender.setUsername(settings.username());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties());
    }

    private Properties properties() {
        var timeout = Long.toString(settings.timeout().toMillis());
        var properties = new Properties();
        properties.putAll(Map.of(
                "mail.smtp.connectiontimeout", timeout,
                "mail.smtp.timeout", timeout,
                "mail.smtp.writetimeout", timeout,
                "mail.smtp.from", settings.envelopeFrom(),
                "mail.smtp.auth", Boolean.toString(!settings.username().isBlank()),
                "mail.smtp.starttls.enable", Boolean.toString(settings.security() == Security.STARTTLS),
                "mail.smtp.starttls.required", Boolean.toString(settings.security() == Security.STARTTLS),
                "mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS),
                "mail.smtp.ssl.checkserveridentity", "true",
                // HELO tells the name of the machine otherwise
                "mail.smtp.localhost", settings.domain()));
        return properties;
    }

    @Override
    public void send(Mail mail) {
        MimeMessage message;
        try {
            message = message(mail);
        } catch (AddressException notAnAddress) {
            throw new Undeliverable("address-malformed");
        } catch (MessagingException impossible) {
            throw new IllegalStateException("A notice could not be written");
        }
        try {
            sender.send(message);
        } catch (MailAuthenticationException notLetIn) {
            throw new Unavailable("smtp-authentication");
        } catch (MailException failure) {
            throw judge(failure);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, address(mail.to()));
        message.setSubject(text("notice.subject", mail.language()), StandardCharsets.UTF_8.name());
        message.setText(text("notice.text", mail.language(), remark(mail)), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", mail.language().getLanguage());
        // kept by the sender as it is: a repeat is known by it
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    /** One address and no more, with nothing about it that could become a header. */
    private static InternetAddress address(String to) throws AddressException {
        var address = new InternetAddress(to, true);
        address.validate();
        return address;
    }

    private String remark(Mail mail) {
        return mail.remark() == null ? "" : text("notice.remark." + mail.remark(), mail.language()) + "\n\n";
    }

    private String text(String code, Locale language, Object... values) {
        return messages.getMessage(code, values, language);
    }

    /** An address that the server does not know is refused for good; all else may pass, and is ours to repair. */
    private static RuntimeException judge(MailException failure) {
        var cause = failure instanceof MailSendException send && !send.getFailedMessages().isEmpty()
                ? send.getFailedMessages().values().iterator().next() : failure.getCause();
        boolean unknownAddress = cause instanceof SendFailedException refused && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
        var code = "smtp-" + code(cause);
        return unknownAddress ? new Undeliverable(code) : new Unavailable(code);
    }

    /** The three digits of the server's answer; its words hold the address and stay here. */
    private static String code(Throwable cause) {
        var code = "no-answer";
        for (var one = cause; one instanceof MessagingException mail; one = mail.getNextException()) {
            var answer = ANSWER.matcher(String.valueOf(one.getMessage()));
            if (answer.lookingAt()) {
                code = answer.group();
            }
        }
        return code;
    }
}
