package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.decision.Correcting;
import nl.tegemoet.decision.SlipKind;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A slip in the letter of a decision, put right in a real browser by two people whom Keycloak knows. */
@RealHouse
class CorrectionBrowserTests {

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
    Correcting correcting;
    @Autowired
    CurrentActor currentActor;

    @Test
    void twoPeoplePutASlipRight() {
        var decided = examples.submitted();
        walk.grant(decided.claim());
        var address = "/desk/claims/" + decided.number();
        as("rosa", address + "/corrections", page -> {
            page.locator("input[name=kind][value=NAME]").check();
            page.locator("textarea[name=wrong]").fill("mevrouw Jansen");
            page.locator("textarea[name=right]").fill("geen mevrouw Janssen");
            page.locator("textarea[name=why]").fill("In de aanvraag staat de naam goed.");
            page.locator("main form button.utrecht-button--primary-action").click();
            assertThat(page.locator(".tg-error-summary").innerText()).contains("dat het besluit verandert");
            look(page, "refused");
            page.locator("textarea[name=right]").fill("mevrouw Janssen");
            page.locator("main form button.utrecht-button--primary-action").click();
            assertThat(page.locator("article").innerText()).contains("wacht op een collega");
            look(page, "made");
        });
        walk.take(decided.claim(), TaskKind.CONFIRM_CORRECTION, ClaimWalk.TOM);
        as("tom", address, page -> {
            look(page, "to-confirm");
            page.locator("input[name=agreed][value=yes]").check();
            page.locator("input[type=checkbox][name=noConflict]").check();
            page.locator("section[aria-labelledby=work-title] .utrecht-button--primary-action").click();
            page.waitForURL(tegemoet + "/desk");
        });
        walk.settle(decided.claim());
        assertThat(currentActor.callAs(ClaimWalk.TOM, () -> correcting.of(decided.claim()))).singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(SlipKind.NAME))
                .satisfies(one -> assertThat(one.judged()).isPresent());
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
            if (page.url().endsWith("/reason")) {
                page.locator("#reason").fill("Er belde iemand over de brief.");
                page.locator("main .utrecht-button--primary-action").click();
                page.navigate(tegemoet + address);
            }
            visit.by(page);
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("correction-" + name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name + " at " + width).isEqualTo(width);
        }
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze();
        assertThat(found.getViolations()).as(name).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
    }
}
