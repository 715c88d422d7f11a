package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.payment.bank.PretendedBank;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Whole journeys as people make them: each in a browser of their own, logged in at the real Keycloak. */
@RealHouse
class JourneyBrowserTests {

    private static final Pattern NUMBER = Pattern.compile("TG-\\d{4}-\\d{6}-\\d");

    @Value("${tegemoet.test.url}")
    String house;
    @Autowired
    private Claims claims;
    @Autowired
    private ClaimWalk walk;

    @Test
    void fromTheFirstWordToThePayment() throws IOException {
        var number = apply("anna");
        try (var carla = Someone.atADesk(house, "carla")) {
            checkComplete(carla, number);
            propose(carla, number, "grant", "YES");
        }
        agree(number);
        sign(number);
        pay(number);
        try (var anna = Someone.onAPhone(house, "anna")) {
            anna.visit("/portal/claim").look("my-claim-granted");
            assertThat(anna.text()).contains(number, "besluit");
        }
        readHistory(number);
    }

    @Test
    void aRefusalAsksForAReactionFirstWeighsItAndIsAnnouncedWithItsReasonsAndNothingIsPaid() {
        var number = apply("coby");
        try (var carla = Someone.atADesk(house, "carla")) {
            checkComplete(carla, number);
            propose(carla, number, "refuse", "NO");
        }
        agree(number);
        arrived(number);
        try (var coby = Someone.onAPhone(house, "coby")) {
            coby.visit("/portal/claim").look("my-claim-reaction-asked").follow("Uw reactie geven").look("give-views");
            assertThat(coby.text()).contains("niet dat wij u niet geloven");
            coby.choose("how", "write").write("words", "De leider sloeg ons met een riem. Mijn zus weet het nog.").goOn().look("my-claim-reaction-given");
            assertThat(coby.text()).contains("Wij hebben uw reactie ontvangen");
        }
        arrived(number);
        try (var carla = Someone.atADesk(house, "carla")) {
            carla.visit("/desk/claims/" + number).look("weigh");
            assertThat(carla.text()).contains("met een riem");
            carla.tick("noConflict").goOn();
            assertThat(carla.page().locator("#weighing").count()).as("no refusal before the reaction is weighed").isOne();
            carla.write("_weighing", "U schreef over de leider en over uw zus. Wij vonden daar niets over in de stukken.");
            carla.page().waitForCondition(() -> carla.page().locator("[data-saved]").innerText().contains("Bewaard om"));
            carla.visit("/desk/claims/" + number);
            assertThat(carla.page().locator("#weighing").inputValue()).as("saved by itself").startsWith("U schreef over de leider");
            carla.tick("noConflict").goOn();
            assertThat(carla.page().locator("#weighing").count()).isZero();
        }
        agree(number);
        sign(number);
        try (var coby = Someone.onAPhone(house, "coby")) {
            coby.visit("/portal/claim").look("my-claim-refused");
            assertThat(coby.text()).contains("besluit");
        }
        try (var fatima = Someone.atADesk(house, "fatima")) {
            fatima.visit("/desk/payments");
            assertThat(fatima.text()).doesNotContain(number);
        }
    }

    private String apply(String name) {
        try (var applicant = Someone.onAPhone(house, name)) {
            applicant.visit("/").look("start");
            applicant.visit("/portal").look("begin").choose("forWhom", "self").press("Aanvraag beginnen").look("tasks");
            applicant.visit("/portal/application/person").look("person").choose("detailsCorrect", "yes").goOn();
            applicant.visit("/portal/application/stay").look("stay")
                    .write("stays[0].place", "Huize Avondrood").choose("stays[0].care", "residential_youth_care")
                    .choose("stays[0].placedBy", "judge").write("stays[0].from", "1970").write("stays[0].until", "3-1975")
                    .write("stays[0].town", "Zeist").choose("stays[0].country", "nl").goOn();
            applicant.visit("/portal/application/violence").look("violence").choose("kinds", "physical").choose("by", "employee")
                    .write("violenceFrom", "1971").write("violenceUntil", "1974").choose("inNetherlands", "yes")
                    .choose("stillAffected", "unknown").goOn();
            applicant.visit("/portal/application/contact").look("contact").choose("phoneAllowed", "no").choose("conversation", "no")
                    .choose("channel", "portal").choose("language", "nl").choose("interpreter", "no").goOn();
            applicant.visit("/portal/application/bank").look("bank").write("iban", ExampleClaims.anAccount()).write("holder", "A. Aanvrager")
                    .goOn();
            applicant.visit("/portal/application/documents").attach("documents", "brief.pdf", "application/pdf", aPdf()).press("Toevoegen")
                    .look("documents");
            assertThat(applicant.text()).contains("brief.pdf");
            applicant.goOn();
            applicant.visit("/portal/application/check").look("check").choose("archivesAllowed", "yes").tick("truthful").goOn()
                    .look("receipt");
            assertThat(applicant.heading()).isEqualTo("Wij hebben uw aanvraag ontvangen");
            var number = NUMBER.matcher(applicant.text());
            assertThat(number.find()).isTrue();
            return number.group();
        }
    }

    private void checkComplete(Someone carla, String number) {
        arrived(number);
        carla.visit("/desk?view=all").look("worklist").visit("/desk/claims/" + number);
        // what is complete by the rules goes by a person only if it is drawn
        if (carla.page().locator("h2", new Page.LocatorOptions().setHasText("Volledigheid controleren")).count() > 0) {
            carla.press("Dit werk pakken").look("completeness").choose("complete", "yes").goOn();
            arrived(number);
        }
    }

    /** From the worklist to the proposal, counted. */
    private void propose(Someone carla, String number, String outcome, String aboutViolence) {
        carla.visit("/desk?view=all&kind=ASSESS");
        carla.startCounting();
        carla.follow(number).press("Dit werk pakken").look("assessment-" + outcome);
        for (var code : carla.page().locator(".tg-criterion").all()) {
            var criterion = code.getAttribute("id").substring("criterion-".length());
            var finding = criterion.equals("C4") ? aboutViolence : "YES";
            carla.tick("finding-%s-%s".formatted(criterion, finding));
            var reason = carla.page().locator("[id='reason-%s']".formatted(criterion));
            if (reason.isVisible()) {
                reason.fill("Gelezen en gewogen.");
            }
        }
        carla.choose("outcome", outcome);
        if (outcome.equals("refuse")) {
            carla.write("plainReasons", "Wij konden niet vaststellen dat er ernstig geweld was.");
        }
        carla.write("reasons", "Wij lazen uw verhaal en de stukken.").tick("noConflict").goOn();
        System.out.printf("From worklist to proposal (%s): %d page loads, %d clicks%n", outcome, carla.loads(), carla.clicks());
    }

    private void agree(String number) {
        try (var rosa = Someone.atADesk(house, "rosa")) {
            rosa.visit("/desk/claims/" + number).press("Dit werk pakken").look("review").choose("agreed", "yes").tick("noConflict").goOn();
        }
    }

    private void sign(String number) {
        arrived(number);
        try (var tom = Someone.atADesk(house, "tom")) {
            tom.visit("/desk/claims/" + number).press("Dit werk pakken").look("sign").choose("agreed", "yes").tick("letterRead").tick("noConflict").goOn();
        }
        arrived(number);
    }

    private void pay(String number) throws IOException {
        String batch;
        try (var fatima = Someone.atADesk(house, "fatima")) {
            fatima.visit("/desk/payments").look("payments");
            assertThat(fatima.text()).contains(number);
            fatima.goOn();
            batch = fatima.page().url().substring(house.length());
            fatima.look("batch-prepared");
        }
        try (var frank = Someone.atADesk(house, "frank")) {
            frank.visit(batch).look("batch-to-release").goOn().look("batch-released");
            var file = frank.page().waitForDownload(() -> frank.page().locator("main a.utrecht-button-link, main a.utrecht-button")
                    .first().click());
            var bank = new PretendedBank(bytes(file));
            report(frank, "status.xml", bank.statusReport());
            report(frank, "statement.xml", bank.statement());
        }
        arrived(number);
    }

    private void report(Someone frank, String name, byte[] content) {
        frank.visit("/desk/payments").attach("bankFile", name, "application/xml", content).press("inlezen").look("bank-" + name);
    }

    private void readHistory(String number) {
        try (var aad = Someone.atADesk(house, "aad")) {
            aad.visit("/desk/claims/" + number + "/history");
            aad.write("reason", "Steekproef vierde kwartaal").goOn();
            aad.page().waitForSelector(".bjs-powered-by");
            aad.look("history");
            assertThat(aad.page().locator(".bjs-powered-by").first().isVisible()).as("the mark of the diagram's makers stays in sight").isTrue();
            assertThat(aad.text()).contains("Aanvraag beoordelen", "Carla Claassen", "Rosa Roelofs", "Tom Terpstra");
        }
    }

    /** Waits until the engine has done what it does by itself. */
    private void arrived(String number) {
        var claim = TestActors.callAs("aad", Role.AUDITOR, () -> claims.find(new ClaimNumber(number))).orElseThrow();
        walk.settle(claim.id());
    }

    static byte[] aPdf() {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Download file) throws IOException {
        try (var content = file.createReadStream()) {
            return content.readAllBytes();
        }
    }
}
