package nl.tegemoet.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The e-mails that say that there is a message, when nodes die and the mail server is away or says no. */
class NoticingOutagesDatabaseTests extends SentNotices {

    /** A node dies: no clean-up of any kind. */
    private static final class NodeDies extends Error {

        private static final long serialVersionUID = 1L;
    }

    @Test
    void aNodeThatDiesAfterSendingRepeatsTheSameMessageIdOnceTheLeaseHasEnded() throws MessagingException {
        var claim = noticed("sterft@example.org");
        MailGateway dies = mail -> {
            smtp.send(mail);
            throw new NodeDies();
        };
        assertThatThrownBy(() -> node(dies, Duration.ZERO).sendDue()).isInstanceOf(NodeDies.class);
        assertThat(mailTo("sterft@example.org")).hasSize(1);
        assertThat(state(claim)).isEqualTo("WAITING");

        node(smtp, settings.lease().minusSeconds(10)).sendDue();
        assertThat(mailTo("sterft@example.org")).as("within the lease nobody repeats").hasSize(1);
        node(smtp, settings.lease().plusSeconds(10)).sendDue();
        assertThat(mailTo("sterft@example.org")).hasSize(2).extracting(MimeMessage::getMessageID).containsOnly(messageId(claim));
        assertThat(state(claim)).isEqualTo("SENT");
        node(smtp, settings.lease().multipliedBy(3)).sendDue();
        assertThat(mailTo("sterft@example.org")).hasSize(2);
    }

    @Test
    void aNodeThatDiesBeforeSendingLosesNothing() {
        var claim = noticed("verloren@example.org");
        assertThatThrownBy(() -> node(mail -> {
            throw new NodeDies();
        }, Duration.ZERO).sendDue()).isInstanceOf(NodeDies.class);
        node(smtp, settings.lease().plusSeconds(1)).sendDue();
        assertThat(mailTo("verloren@example.org")).hasSize(1);
        assertThat(state(claim)).isEqualTo("SENT");
    }

    @Test
    void manyNodesTogetherSendEachNoticeOnce() throws Exception {
        var claims = Stream.generate(() -> noticed("samen@example.org")).limit(24).toList();
        Map<String, AtomicInteger> sends = new ConcurrentHashMap<>();
        MailGateway counting = mail -> {
            sends.computeIfAbsent(mail.messageId(), id -> new AtomicInteger()).incrementAndGet();
            smtp.send(mail);
        };
        var nodes = Executors.newFixedThreadPool(4);
        try {
            for (var done : nodes.invokeAll(Collections.nCopies(4, () -> node(counting, Duration.ZERO).sendDue()))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(claims).allSatisfy(claim -> {
            assertThat(state(claim)).isEqualTo("SENT");
            assertThat(sends.get(messageId(claim))).hasValue(1);
        });
    }

    @Test
    void aServerThatIsAwayIsTriedAgainWithGrowingPauses() {
        var claim = noticed("later@example.org");
        MailGateway away = mail -> {
            throw new MailGateway.Unavailable("smtp-no-answer");
        };
        node(away, Duration.ZERO).sendDue();
        node(away, Duration.ofSeconds(90)).sendDue();
        node(away, Duration.ofMinutes(3)).sendDue();
        assertThat(attempts(claim)).as("after 1 minute and 2 more, not before").isEqualTo(2);
        node(smtp, Duration.ofMinutes(4)).sendDue();
        assertThat(mailTo("later@example.org")).hasSize(1);
        assertThat(state(claim)).isEqualTo("SENT");
    }

    @Test
    void whenTheTermEndsWithoutANoticeTheLetterGoesByPost() {
        var claim = noticed("nooit@example.org");
        MailGateway away = mail -> {
            throw new MailGateway.Unavailable("smtp-421");
        };
        for (var later = Duration.ZERO; state(claim).equals("WAITING") && later.toHours() < 100; later = later.plusMinutes(30)) {
            node(away, later).sendDue();
        }
        assertThat(state(claim)).isEqualTo("FAILED");
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.ACCESSIBLE, DeliveryEvent.NOT_NOTICED);
        assertThat(sent.waiting(claim)).hasSize(1);
        sent.post(claim);
        assertThat(sent.events(claim)).last().isEqualTo(DeliveryEvent.SENT_AGAIN);
    }

    @Test
    void anAddressThatTheServerRefusesIsFollowedByPaperAtOnce() throws IOException {
        try (var server = new RefusingMailServer("550 5.1.1 no such user verboden@example.org")) {
            var gateway = new SmtpGateway(new MailSettings("127.0.0.1", server.port(), "", "", MailSettings.Security.NONE,
                    settings.from(), "", settings.timeout(), settings.lease(), true), messages, clock);
            var claim = noticed("verboden@example.org");
            node(gateway, Duration.ZERO).sendDue();
            assertThat(state(claim)).isEqualTo("FAILED");
            assertThat(sent.delivery(claim).entries()).last().satisfies(entry -> {
                assertThat(entry.event()).isEqualTo(DeliveryEvent.NOT_NOTICED);
                assertThat(entry.evidence()).isEqualTo("smtp-550");
            });
            assertThat(sent.waiting(claim)).hasSize(1);
        }
    }

    @Test
    void aServerThatIsFullIsTriedAgain() throws IOException {
        try (var server = new RefusingMailServer("452 4.2.2 mailbox full")) {
            var gateway = new SmtpGateway(new MailSettings("127.0.0.1", server.port(), "", "", MailSettings.Security.NONE,
                    settings.from(), "", settings.timeout(), settings.lease(), true), messages, clock);
            var claim = noticed("vol@example.org");
            node(gateway, Duration.ZERO).sendDue();
            assertThat(state(claim)).isEqualTo("WAITING");
            assertThat(attempts(claim)).isEqualTo(1);
            node(smtp, Duration.ofMinutes(5)).sendDue();
        }
    }
}
