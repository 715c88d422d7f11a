package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.DayPart;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How somebody wants post from us, and the letters that come that way. */
@RealParts
class MailChoicePageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    SentLetters sent;
    @Autowired
    Consenting consenting;
    @Autowired
    Contacting contacting;

    private Applicant anna;
    private ClaimId claim;
    private String address;

    @BeforeEach
    void annaSent() {
        var person = examples.aPerson();
        claim = sent.claim(person, Channel.PORTAL);
        anna = new Applicant(browser, person);
        address = "/portal/claim/" + claim + "/mail";
    }

    @Test
    void theFirstChoiceIsThatOfTheApplication() {
        var page = anna.page(address);
        assertThat(page.select("h1").text()).isEqualTo("Hoe wilt u post van ons krijgen?");
        assertThat(page.select("input[name=decision][checked]").val()).isEqualTo("portal");
        assertThat(page.select("input[name=email]").val()).isEqualTo("anna@example.org");
    }

    @Test
    void aChoicePerKindIsKeptWithItsWordingAndTheNextLetterGoesThatWay() {
        var answer = anna.send(address, "decision", "both", "request", "portal", "news", "post", "notice", "yes", "email", "nieuw@example.org",
                "safe", "evening", "workdaysOnly", "true", "address", "other", "street", "Veiligstraat", "houseNumber", "7", "postcode", "5611ab",
                "town", "Eindhoven", "plainEnvelope", "true");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/portal/claim/" + claim + "?mail=saved#letters");
        assertThat(TestActors.callAsSystem(() -> consenting.channels(claim))).isEqualTo(Map.of(MessageKind.DECISION, Channel.BOTH,
                MessageKind.REQUEST, Channel.PORTAL, MessageKind.NEWS, Channel.POST));
        assertThat(TestActors.callAsSystem(() -> consenting.history(claim))).hasSize(5).last()
                .satisfies(choice -> assertThat(choice.wording()).matches("mail-choice@[0-9a-f]{64}/nl"));
        assertThat(TestActors.callAsSystem(() -> contacting.wishes(claim))).isEqualTo(new DeliveryWishes("nieuw@example.org", true,
                Set.of(DayPart.EVENING), true, new Address("Veiligstraat", "7", "5611AB", "Eindhoven", "NL"), true));
        assertThat(sent.send(claim)).as("news goes by post now").isEmpty();
        assertThat(anna.page("/portal/claim/" + claim + "?mail=saved").select("#letters").text()).contains("Uw keuze is bewaard", "komen met de post");
        assertThat(anna.page(address).select("input[name=street]").val()).isEqualTo("Veiligstraat");
    }

    @Test
    void whatIsMissingIsAskedForAndNothingChanges() {
        var answer = anna.send(address, "decision", "portal", "request", "portal", "news", "portal", "notice", "yes", "email", "geen adres",
                "address", "home");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(answer).select(".tg-error-summary a").attr("href")).isEqualTo("#email");
        assertThat(TestActors.callAsSystem(() -> contacting.wishes(claim)).email()).isEqualTo("anna@example.org");
    }

    @Test
    void aLetterIsNewUntilItIsReadAndThenSaysWhen() {
        var letter = sent.send(claim).orElseThrow();
        assertThat(anna.page("/portal/claim").select("#letters .tg-tag").text()).isEqualTo("nieuw");
        assertThat(anna.visit("/portal/letters/" + letter).getContentType()).isEqualTo("application/pdf");
        assertThat(anna.page("/portal/claim").select("#letters .tg-tag").text()).startsWith("gelezen op ");
    }

    @Test
    void aLetterByPostSaysSo() {
        var person = examples.aPerson();
        var posted = sent.claim(person, Channel.POST);
        var bram = new Applicant(browser, person);
        sent.send(posted);
        assertThat(bram.page("/portal/claim").select("#letters .tg-documents")).isEmpty();
        sent.post(posted);
        assertThat(bram.page("/portal/claim").select("#letters .tg-documents").text()).contains("Met de post verstuurd");
    }

    @Test
    void whoGaveNoAddressIsToldThatNoNoticeCanCome() {
        assertThat(anna.page("/portal/claim").select("#letters").text()).doesNotContain("U krijgt nu geen e-mail");
        TestActors.callAsApplicant(anna.person(), () -> {
            contacting.wish(claim, DeliveryWishes.unspoken(""));
            return null;
        });
        assertThat(anna.page("/portal/claim").select("#letters").text()).contains("U krijgt nu geen e-mail");
    }

    @Test
    void theClaimOfSomebodyElseHasNoPage() {
        var other = new Applicant(browser, examples.aPerson());
        assertThat(other.visit(address).getStatus()).isEqualTo(404);
        assertThat(other.send(address, "decision", "post").getStatus()).isEqualTo(404);
    }

    @Test
    void thePageReadsInEnglish() {
        var page = anna.reading("en").page(address);
        assertThat(page.select("h1").text()).isEqualTo("How would you like to get our post?");
        assertThat(page.select("main").text()).doesNotContain("Besluiten", "Bewaren");
    }
}
