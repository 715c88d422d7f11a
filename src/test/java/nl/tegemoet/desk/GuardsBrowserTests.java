package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.tegemoet.assessment.Restrictions;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.Browser;
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

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int PATIENCE = 60_000;
    private static final Path PICTURES = Path.of("target/pictures");

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
        as("tom", "/desk/claims/" + restricted.number(), page -> {
            assertThat(page.url()).endsWith("/barred");
            look(page, "restricted");
            page.locator("#reason").fill("De aanvrager staat aan de balie.");
            page.locator("main form button").click();
            assertThat(page.locator(".tg-notice").first().innerText()).contains("Afgeschermd");
            page.navigate(tegemoet + "/desk/claims/" + signed.number());
            page.locator("#reason").fill("Om te zien wat er lag.");
            page.locator("main .utrecht-button--primary-action").click();
            page.locator("#access summary").first().waitFor();
            page.evaluate("document.querySelectorAll('#access details, #assessment details').forEach(one => one.open = true)");
            look(page, "claim");
            page.locator("#conflict-words").fill("Mijn neef.");
            page.locator("form:has(#conflict-words) button").click();
            assertThat(page.url()).endsWith("/barred");
            look(page, "conflict");
        });
    }

    private interface Visit {
        void by(Page page);
    }

    private void as(String person, String address, Visit visit) {
        try (BrowserContext context = Browser.newPerson()) {
            context.setDefaultTimeout(PATIENCE);
            var page = context.newPage();
            page.setViewportSize(1280, 900);
            page.navigate(tegemoet + address);
            Browser.logIn(page, person);
            page.waitForURL(url -> url.startsWith(tegemoet));
            visit.by(page);
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("guards-" + name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name + " at " + width).isEqualTo(width);
        }
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze();
        assertThat(found.getViolations()).as(name).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
    }
}
