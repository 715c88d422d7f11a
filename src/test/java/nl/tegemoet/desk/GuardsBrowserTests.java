package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tegemoet.assessment.Restrictions;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Who may sign, and a claim that is shut to somebody, in a real browser with the people whom Keycloak knows. */
@RealHouse
class GuardsBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Restrictions restrictions;

    @Test
    void aMandateIsRecordedByOnePersonAndConfirmedByAnother() {
        DeskVisit.as(tegemoet, "bea", "/desk/mandates", page -> {
            var hardship = page.locator("tr:has-text('Rosa Roelofs'):has-text('hardheidsclausule'):has-text('geldt nu')");
            hardship.locator("summary").click();
            hardship.locator("input[name=reason]").fill("Het mandaatbesluit is vervangen.");
            hardship.locator("details button").click();
            assertThat(page.locator(".tg-notice").first().innerText()).contains("Wat al is ondertekend, blijft gelden");
            page.locator("#name").fill("ros");
            page.locator("form.tg-filters button").first().click();
            page.locator("#kind-HARDSHIP").check();
            page.locator("#basis").fill("Mandaatbesluit 2026, artikel 4");
            page.locator("#begins").fill("2026-02-01");
            page.locator("#ends").fill("2026-01-01");
            page.locator("form:has(#basis) button").click();
            DeskVisit.look(page, "mandates-wrong");
            assertThat(page.locator("[role=alert]").innerText()).contains("laatste dag ligt voor de eerste dag");
            page.locator("#ends").fill("");
            page.locator("form:has(#basis) button").click();
            DeskVisit.look(page, "mandates-recorded");
        });
        DeskVisit.as(tegemoet, "tom", "/desk", page -> {
            DeskVisit.look(page, "first-page");
            page.locator("a:has-text('wacht op bevestiging')").click();
            page.locator("tr:has-text('artikel 4') button:has-text('Bevestigen')").click();
            DeskVisit.look(page, "mandates-confirmed");
            assertThat(page.locator("tr:has-text('artikel 4')").innerText()).contains("geldt nu", "bevestigd door Tom Terpstra");
        });
    }

    @Test
    void aClaimIsShutToWhoKnowsThePersonAndToWhoIsNotNamed() {
        var signed = examples.submitted();
        walk.grant(signed.claim());
        var restricted = examples.submitted();
        TestActors.runAs("tessa", Role.TEAM_LEAD, () -> restrictions.restrict(restricted.claim(), List.of(), "Een bekende persoon."));
        DeskVisit.as(tegemoet, "tom", "/desk/claims/" + restricted.number(), page -> {
            assertThat(page.url()).endsWith("/barred");
            DeskVisit.look(page, "guards-restricted");
            page.locator("#reason").fill("De aanvrager staat aan de balie.");
            page.locator("main form button").click();
            assertThat(page.locator(".tg-notice").first().innerText()).contains("Afgeschermd");
            page.navigate(tegemoet + "/desk/claims/" + signed.number());
            page.locator("#reason").fill("Om te zien wat er lag.");
            page.locator("main .utrecht-button--primary-action").click();
            page.locator("#access summary").first().waitFor();
            page.evaluate("document.querySelectorAll('#access details, #assessment details').forEach(one => one.open = true)");
            DeskVisit.look(page, "guards-claim");
            page.locator("#conflict-words").fill("Mijn neef.");
            page.locator("form:has(#conflict-words) button").click();
            page.waitForURL("**/barred");
            DeskVisit.look(page, "guards-conflict");
        });
    }
}
