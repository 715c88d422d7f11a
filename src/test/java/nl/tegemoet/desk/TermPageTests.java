package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of a claim tells each term with its sum and its ledger, and leads to what can be done about it. */
@RealParts
class TermPageTests {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Autowired
    MockMvc browser;

    @Autowired
    SentLetters sent;

    @Autowired
    ClaimWalk walk;

    @Autowired
    Claims claims;

    @Autowired
    Terms terms;

    private DeskVisitor carla;
    private ClaimSummary claim;
    private String page;

    @BeforeEach
    void somebodyFiled() {
        carla = new DeskVisitor(browser, TestActors.staff("carla", Role.CASEWORKER));
        var id = sent.claim(Channel.PORTAL);
        walk.settle(id);
        claim = TestActors.callAsSystem(() -> claims.summary(id));
        page = "/desk/claims/" + claim.number();
    }

    @Test
    void theTermStandsOnTopWithItsSumAndItsLedger() {
        var terms = carla.open(page).page().select("#terms");
        assertThat(terms.select(".tg-terms__head").text()).contains("Besluit op de aanvraag", "Awb 4:13(2)", "loopt");
        assertThat(terms.select(".tg-terms__sum").text()).contains("Redelijke termijn", "Awb 4:14(3)");
        assertThat(terms.select(".tg-terms__ledger").text()).contains("Langere termijn aan de aanvrager verteld", "ontvangstbevestiging");
    }

    @Test
    void aLongerTermIsToldOnAForm() {
        var later = claim.decideBy().plusWeeks(8);
        var wrong = act("delay-notice", Map.of("until", typed(claim.decideBy()), "reason", "many_claims"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text(".tg-error-summary")).contains("na de laatste dag");

        assertThat(act("delay-notice", Map.of("until", typed(later), "reason", "many_claims")).location()).isEqualTo(page + "#terms");
        var row = carla.open(page).page().select("#terms .tg-terms__ledger li").last();
        assertThat(row.select("a[href*=/letters/]")).hasSize(1);
        assertThat(TestActors.callAsSystem(() -> claims.summary(claim.id())).decideBy()).isEqualTo(later);
    }

    @Test
    void aRequestIsShownUntilItsAnswerIsRecorded() {
        act("delay-request", Map.of("until", typed(claim.decideBy().plusWeeks(4)), "reason", "U bent in juni weg. Wij spreken u graag."));
        assertThat(carla.open(page).text("#terms")).contains("Gevraagd of het besluit mag komen tot en met");

        act("delay-answer", Map.of("agreed", "yes", "on", typed(terms.today()), "evidence", "Antwoordstrook bij de documenten."));
        assertThat(carla.open(page).text("#terms")).contains("Uitstel goedgevonden").doesNotContain("Gevraagd of het besluit");
    }

    @Test
    void aStandstillIsRecordedWithItsBeginningAndItsEnd() {
        act("suspension", Map.of("ground", "foreign_information", "on", typed(terms.today()), "expectedUntil", "", "evidence",
                "Brief aan de gemeente Antwerpen."));
        var still = carla.open(page);
        assertThat(still.text("#terms")).contains("staat stil", "Vraag aan een ander land, sinds", "Brief aan de gemeente Antwerpen.");

        var end = still.page().select("#terms a[href*=suspension-end]").attr("href");
        var answer = carla.submit(carla.open(end), page + "/term/suspension-end",
                Map.of("on", typed(terms.today()), "evidence", "Antwoord van de gemeente."));
        assertThat(answer.location()).isEqualTo(page + "#terms");
        assertThat(carla.open(page).text("#terms .tg-terms__head")).contains("loopt");
    }

    @Test
    void anArchiveInTheNetherlandsLetsTheTermRunOn() {
        var asking = carla.open(page + "/requests/new");
        assertThat(asking.text("main")).contains("De beslistermijn loopt door", "Bel voordat u stukken opvraagt");
        assertThat(carla.submit(asking, page + "/requests/new", Map.of("kind", "archive", "name", "Het Utrechts Archief", "street", "Hamburgerstraat",
                "houseNumber", "28", "postcode", "3512 NS", "town", "Utrecht", "asked", "Stukken over het verblijf in Zeist.", "agreedOn",
                typed(terms.today()))).location()).endsWith("#requests");
        assertThat(carla.open(page).text("#requests")).contains("Het Utrechts Archief", "wacht op antwoord", "loopt door");
        assertThat(carla.open(page).text("#terms")).contains("wachten op een archief of instelling in Nederland schort niet op");
    }

    @Test
    void aDayThatWasNotTypedIsAskedFor() {
        var wrong = act("suspension", Map.of("ground", "force_majeure", "on", "", "evidence", "Brand."));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("textarea[name=evidence]").text()).isEqualTo("Brand.");
    }

    private DeskVisitor.Answer act(String act, Map<String, String> answers) {
        var address = page + "/term/" + act;
        return carla.submit(carla.open(address), address, answers);
    }

    private static String typed(LocalDate day) {
        return day.format(TYPED);
    }
}
