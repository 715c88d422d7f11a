package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.PaperId;
import nl.tegemoet.sending.ReturnReason;
import nl.tegemoet.sending.Returning;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the page of a claim tells of its letters, and what is done there about paper that came back. */
@RealParts
class DeliveryPageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    SentLetters sent;
    @Autowired
    Returning returning;
    @Autowired
    Claims claims;
    @Autowired
    CurrentActor currentActor;

    private DeskVisitor visitor(String name, Role role, String number) {
        var visitor = new DeskVisitor(browser, TestActors.staff(name, role));
        visitor.send("/desk/claims/" + number + "/reason", Map.of("reason", "Post nakijken"));
        return visitor;
    }

    private String number(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).number().value();
    }

    private PaperId cameBack(ClaimId claim) {
        sent.send(claim);
        sent.post(claim);
        return currentActor.callAs(SentLetters.DIRK, () -> {
            var paper = returning.posted(claim).get(0).id();
            returning.paperCameBack(paper, ReturnReason.MOVED);
            return paper;
        });
    }

    @Test
    void paperThatCameBackGoesAgainToTheNewAddress() {
        var claim = sent.claim(Channel.POST);
        var paper = cameBack(claim);
        var address = "/desk/claims/" + number(claim);
        var carla = visitor("carla", Role.CASEWORKER, number(claim));
        assertThat(carla.open(address).text("#mail")).contains("Brief L01 kwam terug: Verhuisd", "Aan de post gegeven", "Post kwam terug");

        var settle = address + "/returned/" + paper;
        var half = carla.send(settle, Map.of("outcome", "again", "street", "Nieuwstraat"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text("#mail")).contains("Vul straat, huisnummer, postcode en plaats alle vier in");
        assertThat(half.page().select("#mail input[name=street]").val()).isEqualTo("Nieuwstraat");

        assertThat(carla.send(settle, Map.of("outcome", "again", "street", "Nieuwstraat", "houseNumber", "1", "postcode", "1012 ab",
                "town", "Amsterdam")).status()).isEqualTo(302);
        assertThat(sent.waiting(claim)).hasSize(1);
        assertThat(carla.open(address).text("main")).contains("Nieuwstraat 1").doesNotContain("kwam terug: Verhuisd");
        assertThat(carla.send(settle, Map.of("outcome", "told")).status()).as("a second click changes nothing").isEqualTo(302);
        assertThat(sent.waiting(claim)).hasSize(1);
    }

    @Test
    void whoKnowsItAlreadyGetsNoSecondPaper() {
        var claim = sent.claim(Channel.POST);
        var paper = cameBack(claim);
        visitor("carla", Role.CASEWORKER, number(claim)).send("/desk/claims/" + number(claim) + "/returned/" + paper, Map.of("outcome", "told"));
        assertThat(sent.waiting(claim)).isEmpty();
    }

    @Test
    void theAuditorFetchesTheProofOfDelivery() throws Exception {
        var claim = sent.claim(Channel.PORTAL);
        sent.send(claim);
        var file = visitor("aad", Role.AUDITOR, number(claim)).open("/desk/claims/" + number(claim) + "/delivery");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.response().getContentAsString()).contains("ACCESSIBLE", number(claim));
    }

    @Test
    void aChoiceByLetterIsRecordedUntilThePersonChoosesAgain() {
        var claim = sent.claim(Channel.POST);
        var number = number(claim);
        var address = "/desk/claims/" + number + "/mail-choice";
        var carla = visitor("carla", Role.CASEWORKER, number);
        assertThat(carla.open("/desk/claims/" + number).page().select("#mail a[href='" + address + "']")).hasSize(1);
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        var answers = new HashMap<>(Map.of("decision", "portal", "request", "none", "news", "none", "receivedOn", today.minusDays(1).toString(),
                "way", "letter"));

        var overtaken = carla.submit(carla.open(address), address, answers);
        assertThat(overtaken.status()).isEqualTo(422);
        assertThat(overtaken.text("[data-error-summary]")).contains("De laatste keuze telt");

        answers.put("receivedOn", today.toString());
        assertThat(carla.submit(carla.open(address), address, answers).location()).isEqualTo("/desk/claims/" + number + "#mail");
        assertThat(carla.open(address).text("main dl")).contains("Besluiten op Mijn aanvraag", "Ander nieuws met de post");
    }
}
