package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.audit.Reading;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.journey.ClaimWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever is opened of a claim is written down, with the task or the reason for which it was opened. */
@RealParts
class ReadingPageTests {

    // the smallest picture there is
    private static final byte[] PICTURE = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvc browser;

    @Autowired
    ExampleClaims examples;

    @Autowired
    ClaimWalk walk;

    @Autowired
    ClaimHistory history;

    @Autowired
    Documents documents;

    private DeskVisitor carla;
    private DeskVisitor aad;
    private ClaimId claim;
    private String page;

    @BeforeEach
    void somebodyFilesAClaim() {
        carla = new DeskVisitor(browser, TestActors.staff("carla", Role.CASEWORKER));
        aad = new DeskVisitor(browser, TestActors.staff("aad", Role.AUDITOR));
        var receipt = examples.submitted();
        claim = receipt.claim();
        page = "/desk/claims/" + receipt.number();
        walk.settle(claim);
    }

    @Test
    void whoMayTakeTheWorkReadsForThatTask() {
        assertThat(carla.open(page).status()).isEqualTo(200);

        assertThat(readings()).last().satisfies(reading -> {
            assertThat(reading.object()).isEqualTo("claim");
            assertThat(reading.actorId()).isEqualTo("carla");
            assertThat(reading.purpose().task()).isEqualTo("Task_CheckCompleteness");
        });
    }

    @Test
    void whoHasNoTaskSaysWhyOnceInASession() {
        var asked = aad.open(page);
        assertThat(asked.location()).isEqualTo(page + "/reason");
        var interstitial = aad.open(page + "/reason");
        assertThat(interstitial.text("main")).doesNotContain("Vries");

        assertThat(aad.submit(interstitial, page + "/reason", Map.of("reason", "Steekproef juni")).location()).isEqualTo(page);
        assertThat(aad.open(page).status()).isEqualTo(200);
        assertThat(aad.open(page + "/history").status()).isEqualTo(200);

        assertThat(readings()).filteredOn(reading -> reading.actorId().equals("aad")).extracting(reading -> reading.purpose().reason())
                .first().isEqualTo("Steekproef juni");
        assertThat(readings()).filteredOn(reading -> reading.actorId().equals("aad")).hasSize(3)
                .extracting(Reading::object).containsExactly("claim", "claim", "history");
    }

    @Test
    void aReasonOfNothingIsNoReason() {
        var again = aad.submit(aad.open(page + "/reason"), page + "/reason", Map.of("reason", "   "));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text(".tg-error-summary")).contains("waarom");
        assertThat(aad.open(page).location()).isEqualTo(page + "/reason");
    }

    @Test
    void openingADocumentIsWrittenDown() {
        var stored = TestActors.callAs("carla", Role.CASEWORKER, () -> documents.store(claim, "foto.png", PICTURE));

        var opened = carla.open(page + "/documents/" + stored.id());

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.response().getContentType()).isEqualTo("image/png");
        assertThat(opened.response().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(opened.response().getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'", "sandbox", "default-src 'none'");
        assertThat(readings()).last().satisfies(reading -> assertThat(reading.object()).isEqualTo("document:" + stored.id()));
    }

    @Test
    void aDocumentOfAnotherClaimIsNotThere() {
        var other = examples.submitted().claim();
        var stored = TestActors.callAs("carla", Role.CASEWORKER, () -> documents.store(other, "foto.png", PICTURE));

        assertThat(carla.open(page + "/documents/" + stored.id()).status()).isEqualTo(404);
    }

    @Test
    void theLetterOfReceiptIsShownBesideTheClaim() {
        var link = carla.open(page).page().select("a[href*=/letters/]").first();
        var opened = carla.open(link.attr("href"));

        assertThat(link.attr("target")).isEqualTo("viewer");
        assertThat(opened.response().getContentType()).isEqualTo("application/pdf");
        assertThat(readings()).last().satisfies(reading -> assertThat(reading.object()).startsWith("letter:"));
    }

    @Test
    void theHistoryTellsThePathTheRulesTheActsAndTheReadings() {
        var tom = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));
        tom.send(page + "/reason", Map.of("reason", "Vraag van de aanvrager", "next", "/history"));
        var history = tom.open(page + "/history");

        assertThat(history.text("section[aria-labelledby=path-title] table")).contains("Volledigheid controleren");
        assertThat(history.text("section[aria-labelledby=acts-title] table")).contains("Brief gemaakt");
        assertThat(history.text("section[aria-labelledby=reads-title] table")).contains("Vraag van de aanvrager");
        var diagram = history.page().select("[data-diagram]").first();
        assertThat(tom.open(diagram.attr("data-diagram")).response().getContentType()).startsWith("application/xml");
        assertThat(content(tom.open(diagram.attr("data-path")))).contains("\"waiting\":[\"CallActivity_CompletenessCheck\"]");
    }

    @Test
    void aNumberIsFoundAsPeopleTypeIt() {
        var number = page.substring(page.lastIndexOf('/') + 1);

        assertThat(carla.open("/desk/search?number=" + number).location()).isEqualTo(page);
        assertThat(carla.open("/desk/search?number=" + number.toLowerCase().replace('-', '.')).location()).isEqualTo(page);
        assertThat(aad.open("/desk/accountability?number=" + number).location()).isEqualTo(page + "/history");
    }

    @Test
    void aNumberThatIsWrongSaysSo() {
        assertThat(carla.open("/desk/search?number=TG-2026-000123-0").text(".tg-error-summary")).contains("controlecijfer");
        assertThat(carla.open("/desk/search?number=TG-2020-000001-" + checkDigit()).text(".tg-error-summary")).contains("geen aanvraag");
    }

    private static String checkDigit() {
        var number = nl.tegemoet.kernel.ClaimNumber.of(2020, 1).value();
        return number.substring(number.length() - 1);
    }

    private static String content(DeskVisitor.Answer answer) {
        try {
            return answer.response().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Reading> readings() {
        return TestActors.callAs("aad", Role.AUDITOR, () -> history.readings(claim));
    }
}
