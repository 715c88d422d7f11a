package nl.tegemoet.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.DayPart;
import nl.tegemoet.party.DeliveryWishes;
import org.junit.jupiter.api.Test;

/** The e-mails that say that there is a message: what they tell, to whom and when they go, and what follows if they cannot. */
class NoticingDatabaseTests extends SentNotices {

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
