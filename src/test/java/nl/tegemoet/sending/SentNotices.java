package nl.tegemoet.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.development.TestMail;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims with a notice that waits, and nodes that send it: a real mail server and the real database. */
@RealParts
abstract class SentNotices {

    @Autowired
    SentLetters sent;
    @Autowired
    ExampleClaims examples;
    @Autowired
    Noticing noticing;
    @Autowired
    Returning returning;
    @Autowired
    MessageSource messages;
    @Autowired
    Dispatches dispatches;
    @Autowired
    Papers papers;
    @Autowired
    DeliveryLedger ledger;
    @Autowired
    Contacting contacting;
    @Autowired
    Claims claims;
    @Autowired
    Delaying delaying;
    @Autowired
    Scheme scheme;
    @Autowired
    MailGateway smtp;
    @Autowired
    MailSettings settings;
    @Autowired
    Accounting accounting;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @BeforeEach
    void nothingWaits() {
        while (noticing.sendDue() > 0) {
            continue;
        }
    }

    Noticing node(MailGateway gateway, Duration later) {
        var then = Clock.offset(clock, later);
        return new Noticing(new Notices(jdbc, settings, then), dispatches, papers, ledger, contacting, scheme, gateway, settings, accounting,
                currentActor, transaction, then);
    }

    ClaimId noticed(String email) {
        return noticed(new DeliveryWishes(email, true, Set.of(), false, null, false));
    }

    ClaimId noticed(DeliveryWishes wishes) {
        var person = examples.aPerson();
        var claim = sent.claim(person, Channel.PORTAL);
        TestActors.callAsApplicant(person, () -> {
            contacting.wish(claim, wishes);
            return null;
        });
        sent.send(claim);
        return claim;
    }

    String messageId(ClaimId claim) {
        return jdbc.sql("select message_id from sending_notice where claim_id = ?").param(claim.toString()).query(String.class).single();
    }

    String state(ClaimId claim) {
        return jdbc.sql("select state from sending_notice where claim_id = ?").param(claim.toString()).query(String.class).single();
    }

    static List<MimeMessage> mailTo(String address) {
        return Arrays.stream(TestMail.get().getReceivedMessages()).filter(message -> {
            try {
                return message.getAllRecipients()[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    /** Working at this moment of the clock on the wall; what is sent was ordered before it. */
    Noticing nodeAt(String moment) {
        return node(smtp, Duration.between(clock.instant(), Instant.parse(moment)));
    }

    static String text(String address) throws MessagingException, IOException {
        var text = new StringBuilder();
        for (var mail : mailTo(address)) {
            text.append(mail.getContent());
        }
        return text.toString();
    }

    int attempts(ClaimId claim) {
        return jdbc.sql("select attempts from sending_notice where claim_id = ?").param(claim.toString()).query(Integer.class).single();
    }
}
