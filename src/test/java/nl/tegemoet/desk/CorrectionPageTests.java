package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A slip in the letter of a decision, put right on the pages of the desk. */
@RealParts
class CorrectionPageTests {

    private static final Map<String, String> SLIP = Map.of("kind", "NAME", "wrong", "mevrouw Jansen", "right", "mevrouw Janssen", "why",
            "In de aanvraag staat de naam goed.");

    @Autowired
    MockMvc browser;
    @Autowired
    SentLetters sent;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;

    private ClaimId claim;
    private String address;

    @BeforeEach
    void aGrantThatWasAnnounced() {
        claim = sent.claim(Channel.PORTAL);
        walk.grant(claim);
        address = "/desk/claims/" + TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).number();
    }

    private DeskVisitor visitor(Actor actor) {
        var visitor = new DeskVisitor(browser, actor);
        visitor.send(address + "/reason", Map.of("reason", "Er belde iemand over de brief"));
        return visitor;
    }

    @Test
    void onePersonPutsItRightAndAnotherSendsIt() {
        var rosa = visitor(ClaimWalk.ROSA);
        assertThat(rosa.open(address).text("#assessment")).contains("Een verschrijving in de brief verbeteren");
        assertThat(rosa.send(address + "/corrections", SLIP).location()).isEqualTo(address + "/corrections");
        assertThat(rosa.open(address + "/corrections").text("main")).contains("wacht op een collega", "mevrouw Janssen", "Rosa Roelofs")
                .doesNotContain("verstuurd", "bevestigd", "Aan een collega voorleggen");

        walk.take(claim, TaskKind.CONFIRM_CORRECTION, ClaimWalk.TOM);
        var tom = visitor(ClaimWalk.TOM);
        var page = tom.open(address);
        assertThat(page.text("main")).contains("Verbetering van een brief bevestigen", "mevrouw Jansen", "Lees de brief");
        assertThat(tom.open(address + "/correction-letter").response().getContentType()).isEqualTo("application/pdf");
        assertThat(tom.submit(page, address + "/confirm-correction", Map.of("agreed", "no", "noConflict", "true")).page()
                .select("textarea[name=remarks]")).as("what the choice asks").isNotEmpty();
        assertThat(tom.submit(page, address + "/confirm-correction", Map.of("agreed", "yes", "noConflict", "true")).location()).isEqualTo("/desk");
        walk.settle(claim);
        assertThat(visitor(ClaimWalk.CARLA).open(address + "/corrections").text("main")).contains("verstuurd", "Tom Terpstra")
                .doesNotContain("wacht op een collega", "bevestigd", "Aan een collega voorleggen");
        assertThat(tom.open(address + "/correction-letter").status()).isEqualTo(404);
    }

    @Test
    void whatWouldChangeTheDecisionComesBackWithWhatWasTyped() {
        var rosa = visitor(ClaimWalk.ROSA);
        var refused = rosa.send(address + "/corrections", Map.of("kind", "OTHER_TEXT", "wrong", "u krijgt een tegemoetkoming", "right",
                "u krijgt geen tegemoetkoming", "why", "Zo was het bedoeld."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".tg-error-summary")).contains("dat het besluit verandert");
        assertThat(refused.page().select("textarea[name=right]").text()).isEqualTo("u krijgt geen tegemoetkoming");
    }
}
