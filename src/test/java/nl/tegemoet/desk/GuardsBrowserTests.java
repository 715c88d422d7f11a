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

/** A claim that is shut to somebody, in a real browser with the people whom Keycloak knows. */
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
            assertThat(page.url()).endsWith("/barred");
            DeskVisit.look(page, "guards-conflict");
        });
    }
}
