package nl.tegemoet.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.development.TestMail;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.DayPart;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The e-mails that say that there is a message: a real mail server, the real database, and nodes that die. */
@RealParts
class NoticingDatabaseTests {

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

    /** A node dies: no clean-up of any kind. */
    private static final class NodeDies extends Error {

        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void nothingWaits() {
        while (noticing.sendDue() > 0) {
            continue;
        }
    }

    private Noticing node(MailGateway gateway, Duration later) {
        var then = Clock.offset(clock, later);
        return new Noticing(new Notices(jdbc, settings, then), dispatches, papers, ledger, contacting, scheme, gateway, settings, accounting,
                currentActor, transaction, then);
    }

    private ClaimId noticed(String email) {
        return noticed(new DeliveryWishes(email, true, Set.of(), false, null, false));
    }

    private ClaimId noticed(DeliveryWishes wishes) {
        var person = examples.aPerson();
        var claim = sent.claim(person, Channel.PORTAL);
        TestActors.callAsApplicant(person, () -> {
            contacting.wish(claim, wishes);
            return null;
        });
        sent.send(claim);
        return claim;
    }

    private String messageId(ClaimId claim) {
        return jdbc.sql("select message_id from sending_notice where claim_id = ?").param(claim.toString()).query(String.class).single();
    }

    private String state(ClaimId claim) {
        return jdbc.sql("select state from sending_notice where claim_id = ?").param(claim.toString()).query(String.class).single();
    }

    private static List<MimeMessage> mailTo(String address) {
        return Arrays.stream(TestMail.get().getReceivedMessages()).filter(message -> {
            try {
                return message.getAllRecipients()[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    @Test
    void theMailTellsNothing() throws MessagingException, IOException {
        var claim = noticed("kanarie@example.org");
        noticing.sendDue();
        var mail = mailTo("kanarie@example.org");
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).getSubject()).isEqualTo("Er staat een bericht voor u klaar");
        assertThat(mail.get(0).getMessageID()).isEqualTo(messageId(claim));
        assertThat(mail.get(0).getAllRecipients()).hasSize(1);
        assertThat(mail.get(0).getFrom()[0].toString()).isEqualTo("berichten@post.example");
        var whole = String.join("\n", Collections.list(mail.get(0).getAllHeaderLines())) + mail.get(0).getContent();
        assertThat(whole).doesNotContainIgnoringCase("fonds", "tegemoet", "aanvraag", "besluit", "geweld", "jeugdzorg", "Vries", "http",
                "TG-20", claim.toString());
        assertThat(state(claim)).isEqualTo("SENT");
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.ACCESSIBLE, DeliveryEvent.NOTICED);
    }

    /** Awb 2:10(2) enters into force on the first of January 2027: the day on which the notice goes out decides. */
    @Test
    void theLastNoticeOf2026SaysNothingAboutATermAndTheFirstOf2027Does() throws MessagingException, IOException {
        noticed("silvester@example.org");
        nodeAt("2026-12-31T22:59:59Z").sendDue();
        noticed("nieuwjaar@example.org");
        var asked = noticed("gevraagd@example.org");
        TestActors.callAs("carla", Role.CASEWORKER,
                () -> delaying.ask(asked, claims.summary(asked).decideBy().plusWeeks(4), "U bent in juni weg. Wij willen u graag spreken."));
        nodeAt("2026-12-31T23:00:00Z").sendDue();

        assertThat(text("silvester@example.org")).doesNotContain("termijn", "reageren");
        assertThat(text("nieuwjaar@example.org")).contains("U hoeft op dit bericht niet te reageren.").doesNotContain("termijn");
        assertThat(text("gevraagd@example.org")).contains("Bij dit bericht hoort een termijn.")
                .doesNotContainIgnoringCase("fonds", "tegemoet", "aanvraag", "besluit", "http");
    }

    /** Working at this moment of the clock on the wall; what is sent was ordered before it. */
    private Noticing nodeAt(String moment) {
        return node(smtp, Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private static String text(String address) throws MessagingException, IOException {
        var text = new StringBuilder();
        for (var mail : mailTo(address)) {
            text.append(mail.getContent());
        }
        return text.toString();
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

    private int attempts(ClaimId claim) {
        return jdbc.sql("select attempts from sending_notice where claim_id = ?").param(claim.toString()).query(Integer.class).single();
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

    @Test
    void anAddressThatIsNoneIsFollowedByPaperAndNoHeaderIsSmuggledIn() {
        var claim = noticed("x@example.org\r\nBcc: ander@example.org");
        noticing.sendDue();
        assertThat(state(claim)).isEqualTo("FAILED");
        assertThat(mailTo("ander@example.org")).isEmpty();
        assertThat(sent.waiting(claim)).hasSize(1);
    }

    @Test
    void whoWantsNoNoticeGetsNoneAndNoPaperEither() {
        var claim = noticed(new DeliveryWishes("stil@example.org", false, Set.of(), false, null, false));
        noticing.sendDue();
        assertThat(mailTo("stil@example.org")).isEmpty();
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.ACCESSIBLE, DeliveryEvent.NOT_NOTICED);
        assertThat(sent.waiting(claim)).isEmpty();
    }

    @Test
    void aNoticeWaitsForASafeMomentAndGoesThen() {
        var there = clock.instant().atZone(clock.getZone()).toLocalTime();
        var safe = Stream.of(DayPart.values()).filter(part -> !part.contains(there) && !part.contains(there.plusMinutes(30))).findFirst().orElseThrow();
        var claim = noticed(new DeliveryWishes("veilig@example.org", true, Set.of(safe), false, null, false));
        noticing.sendDue();
        assertThat(mailTo("veilig@example.org")).isEmpty();
        assertThat(state(claim)).isEqualTo("WAITING");
        for (var later = Duration.ZERO; state(claim).equals("WAITING") && later.toHours() < 48; later = later.plusMinutes(30)) {
            node(smtp, later).sendDue();
        }
        assertThat(mailTo("veilig@example.org")).hasSize(1);
    }

    @Test
    void anAddressThatWasChangedBeforeTheNoticeIsTheOneItGoesTo() {
        var person = examples.aPerson();
        var claim = sent.claim(person, Channel.PORTAL);
        sent.send(claim);
        TestActors.callAsApplicant(person, () -> {
            contacting.wish(claim, new DeliveryWishes("nieuw@example.org", true, Set.of(), false, null, false));
            return null;
        });
        noticing.sendDue();
        assertThat(mailTo("nieuw@example.org")).hasSize(1);
    }

    @Test
    void aNoticeThatCameBackIsFollowedByPaperOnce() {
        var claim = noticed("terug@example.org");
        noticing.sendDue();
        currentActor.runAs(SentLetters.DIRK, () -> returning.noticeCameBack(messageId(claim).replaceAll("[<>]", "")));
        assertThatThrownBy(() -> currentActor.runAs(SentLetters.DIRK, () -> returning.noticeCameBack(messageId(claim))))
                .isInstanceOf(ReturnRefused.class);
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.ACCESSIBLE, DeliveryEvent.NOTICED, DeliveryEvent.BOUNCED);
        assertThat(sent.delivery(claim).isNoticeMissing()).isTrue();
        assertThat(sent.waiting(claim)).hasSize(1);
    }
}
