package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.evidence.Conversing;
import nl.tegemoet.evidence.ExampleTalks;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A talk, from the invitation at the desk to what the applicant says of the report on a phone. */
@RealHouse
class ConversationBrowserTests {

    private static final String LOTTE = "999900572";

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;
    @Autowired
    Conversing conversing;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    ExampleTalks talks;

    private ClaimId claim;
    private String address;

    @BeforeEach
    void lotteWantsToTalk() {
        var answers = ExampleClaims.completeAnswers();
        var contact = new LinkedHashMap<>(answers.get(ApplicationPage.CONTACT));
        contact.put("conversation", "yes");
        answers.put(ApplicationPage.CONTACT, contact);
        claim = examples.submitted(examples.aPerson(new Bsn(LOTTE), "Lammers", LocalDate.of(1959, 8, 21)), answers).claim();
        walk.settle(claim);
        address = "/desk/claims/" + TestActors.callAsSystem(() -> claims.summary(claim)).number();
    }

    @Test
    void anInvitationIsSentTheTalkTakesPlaceAndTheApplicantPutsTheReportRight() {
        DeskVisit.as(tegemoet, "carla", address, page -> {
            page.navigate(tegemoet + address + "/conversations/new");
            page.locator("input[name=on]").first().fill(day(3));
            page.locator("input[name=time]").fill("14:30");
            page.locator("input[name=way][value=office]").check();
            page.locator("input[name=place]").fill("Stationsplein 1, Utrecht, kamer 3");
            page.locator("input[name=second]").fill("niemand");
            page.locator("main .utrecht-button--primary-action").click();
            page.locator("[role=alert]").waitFor();
            DeskVisit.look(page, "talk-wrong");
            assertThat(page.locator("[role=alert]").innerText()).contains("niet de naam van precies één collega");
            page.locator("input[name=second]").fill("Rosa Roelofs");
            page.locator("main .utrecht-button--primary-action").click();
            page.locator("[role=alert]:has-text('te snel')").waitFor();
            page.locator("input[name=on]").first().fill(day(14));
            page.locator("main .utrecht-button--primary-action").click();
            page.waitForURL(tegemoet + address + "#conversations");
            assertThat(page.locator("#conversations").innerText()).contains("afgesproken", "Rosa Roelofs", "kamer 3");
            DeskVisit.look(page, "talk-planned");
        });
        var talk = currentActor.callAs(ClaimWalk.CARLA, () -> conversing.of(claim)).get(0).id();
        DeskVisit.as(tegemoet, "lotte", "/portal/claim/" + claim, page -> {
            assertThat(page.locator("main").innerText()).contains("Wij praten met u op");
            DeskVisit.look(page, "talk-my-claim");
            page.navigate(tegemoet + "/portal/conversations/" + talk);
            page.locator("input[name=how][value=other_time]").check();
            page.locator("textarea[name=words]").fill("Liever in de ochtend.");
            DeskVisit.look(page, "talk-invitation");
            page.locator("main .utrecht-button--primary-action").click();
            page.waitForURL("**/portal/claim/" + claim + "?talk=other");
            assertThat(page.locator("main").innerText()).contains("Wij zoeken een ander moment").doesNotContain("Wij praten met u op");
        });
        talks.yesterday(claim);
        DeskVisit.as(tegemoet, "rosa", "/desk", page -> {
            page.navigate(tegemoet + address);
            page.locator("#reason").fill("Het verslag van het gesprek.");
            page.locator("main .utrecht-button--primary-action").click();
            page.locator("#conversations a:has-text('Verslag schrijven')").click();
            page.locator("textarea[name=text]").fill("U woonde van 1970 tot 1975 in Huize Avondrood.\n\nU noemde twee namen.");
            DeskVisit.look(page, "talk-report");
            page.locator("main .utrecht-button--primary-action").click();
            page.waitForURL(tegemoet + address + "#conversations");
            assertThat(page.locator("#conversations").innerText()).contains("verslag ligt bij de aanvrager");
        });
        DeskVisit.as(tegemoet, "lotte", "/portal/claim/" + claim, page -> {
            page.locator("a:has-text('Lees het verslag van ons gesprek')").first().click();
            page.locator("input[name=agreed][value=no]").check();
            page.locator("textarea[name=words]").fill("Het was tot 1976.");
            DeskVisit.look(page, "talk-check");
            page.locator("main .utrecht-button--primary-action").click();
            page.waitForURL("**/portal/claim/" + claim + "?talk=corrected");
            assertThat(page.locator("main").innerText()).contains("Wij hebben ontvangen wat er anders moet");
        });
        DeskVisit.as(tegemoet, "carla", address, page -> {
            page.evaluate("document.querySelectorAll('#conversations details').forEach(one => one.open = true)");
            assertThat(page.locator("#conversations").innerText()).contains("Liever in de ochtend.", "verbeterd door de aanvrager", "Het was tot 1976.", "U noemde twee namen.");
            DeskVisit.look(page, "talk-corrected");
        });
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(ahead).format(DateTimeFormatter.ofPattern("d-M-uuuu"));
    }
}
