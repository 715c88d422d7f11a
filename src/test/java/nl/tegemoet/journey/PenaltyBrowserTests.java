package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.CurrentActor;
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
    @Autowired
    private Claims claims;
    @Autowired
    private CurrentActor currentActor;

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

    @Test
    void aPenaltyIsPreparedByOneAndReadAndSignedByAnother() {
        var claim = late.late();
        var notice = late.notice(claim, 30);
        walk.take(claim, TaskKind.JUDGE_NOTICE, ClaimWalk.CARLA);
        late.judge(claim, notice, null);
        walk.refuse(claim);
        var address = "/desk/claims/" + currentActor.callAs(ClaimWalk.CARLA, () -> claims.summary(claim)).number();
        walk.take(claim, TaskKind.PREPARE_PENALTY, ClaimWalk.CARLA);
        try (var carla = Browser.newPerson()) {
            var page = logIn(carla, address, "carla");
            page.locator("textarea[name=reason]").fill("Vijftien dagen te laat.");
            check(page, "desk-prepare");
            page.locator("form[action$='/prepare-penalty'] .utrecht-button--primary-action").click();
            page.locator("form[action$='/prepare-penalty']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        walk.take(claim, TaskKind.SIGN_PENALTY, ClaimWalk.TOM);
        try (var tom = Browser.newPerson()) {
            var page = logIn(tom, address, "tom");
            page.locator("input[name=agreed][value=yes]").check();
            assertThat(page.locator("main").innerText()).contains("15 dagen, € 357", "Vijftien dagen te laat.", "Lees de brief");
            check(page, "desk-sign");
            page.locator("input[name=noConflict]").check();
            page.locator("form[action$='/sign-penalty'] .utrecht-button--primary-action").click();
            page.locator("form[action$='/sign-penalty']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            walk.settle(claim);
            page.navigate(tegemoet + address);
            page.locator("#reason").fill("De ondertekening nalezen.");
            page.locator("main .utrecht-button--primary-action").click();
            assertThat(page.locator("#notice").innerText()).contains("Ondertekend door");
            check(page, "desk-signed");
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
