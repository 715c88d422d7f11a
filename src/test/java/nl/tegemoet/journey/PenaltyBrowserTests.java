package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.penalty.LateClaims;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody who waits too long holds us to our term in a real browser, and a caseworker judges the message: on a phone and on a desk. */
@RealHouse
class PenaltyBrowserTests {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Of the realm of the pretended DigiD. */
    private static final String FIEN = "999900511";

    @Value("${tegemoet.test.url}")
    private String tegemoet;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private LateClaims late;
    @Autowired
    private ClaimWalk walk;

    @Test
    void aMessageOnMyClaimIsSeenAndJudgedAtTheDesk() {
        var person = examples.aPerson(new Bsn(FIEN), "Graaf", LocalDate.of(1966, 6, 6));
        var claim = late.late(person);
        try (var fien = Browser.newPerson()) {
            var page = logIn(fien, "/portal/claim", "fien");
            page.navigate(tegemoet + "/portal/claim/" + claim);
            check(page, "claim-late");
            page.locator("main section:first-of-type a").first().click();
            check(page, "notice");
            page.locator("textarea").fill("Ik wacht al heel lang.");
            page.locator("main .utrecht-button--primary-action").click();
            page.waitForURL(tegemoet + "/portal/claim/" + claim);
            assertThat(page.locator("main").innerText()).contains("Wij hebben uw bericht ontvangen", "Een medewerker leest uw bericht");
            check(page, "claim-sent");
        }
        walk.take(claim, TaskKind.JUDGE_NOTICE, ClaimWalk.CARLA);
        try (var carla = Browser.newPerson()) {
            var page = logIn(carla, "/desk", "carla");
            page.locator("tr", new Page.LocatorOptions().setHasText("Ingebrekestelling")).first().locator("a").first().click();
            assertThat(page.locator("main").innerText()).contains("Ingebrekestelling beoordelen");
            check(page, "desk-judge");
            page.navigate(page.url() + "/default-notice");
            check(page, "desk-paper");
        }
    }

    private Page logIn(BrowserContext person, String address, String name) {
        person.setDefaultTimeout(60_000);
        var page = person.newPage();
        page.setViewportSize(1280, 900);
        page.navigate(tegemoet + address);
        Browser.logIn(page, name);
        page.waitForURL(tegemoet + address + "**");
        return page;
    }

    /** Nothing stands in the way of anybody, on a desk and on a phone; and a picture of each. */
    private void check(Page page, String what) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "penalty-" + what + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(what + " at " + width).isEqualTo(true);
            assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations()).as(what + " at " + width).isEmpty();
        }
        page.setViewportSize(1280, 900);
    }
}
