package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The page of whoever assesses, in a real browser: few pages, few clicks, the keyboard, the reasons that follow, and pictures of it. */
@RealHouse
class AssessingBrowserTests {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target/pictures/assessing");

    @Value("${tegemoet.test.url}")
    String tegemoet;

    @Autowired
    ExampleClaims examples;

    @Autowired
    ClaimWalk walk;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext carla;
    private Page page;
    private String number;
    private ClaimId claim;

    @BeforeEach
    void carlaHasAClaimToAssess() {
        var receipt = examples.submitted();
        claim = receipt.claim();
        number = receipt.number().toString();
        carla = Browser.newPerson();
        carla.setDefaultTimeout(60_000);
        page = carla.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.setViewportSize(1280, 900);
        page.navigate(tegemoet + "/desk?view=all");
        Browser.logIn(page, "carla");
        page.waitForURL(tegemoet + "/desk?view=all");
        openWhenItIsThere("/desk?view=all&kind=check_completeness");
        walk.findComplete(claim);
        openWhenItIsThere("/desk?view=all&kind=assess");
        complaints.clear();
    }

    @AfterEach
    void carlaLeaves() {
        carla.close();
    }

    @Test
    void aStandardGrantCostsFewPagesAndClicks() {
        int[] loads = {1};
        int[] clicks = {0};
        page.onDOMContentLoaded(loaded -> loads[0]++);
        long begun = System.nanoTime();

        click(clicks, row() + " form[data-take] button");
        click(clicks, "[data-take-over]");
        assertThat(page.evaluate("document.activeElement.id")).as("where the rule cannot tell").isEqualTo("criterion-C4");
        page.keyboard().press("y");
        page.locator("#reason-C4").fill("Het verhaal is concreet en past bij wat over deze plek bekend is.");
        click(clicks, "input[name=outcome][value=grant]");
        page.waitForCondition(() -> page.locator("textarea[name=reasons]").inputValue().contains("Het verhaal is concreet"));
        click(clicks, "input[name=noConflict]");
        click(clicks, "[data-propose]");
        page.waitForURL(tegemoet + "/desk");
        double seconds = (System.nanoTime() - begun) / 1e9;

        assertThat(page.locator(".tg-notice").innerText()).contains(number);
        assertThat(loads[0]).as("page loads, the worklist at both ends counted").isLessThanOrEqualTo(5);
        System.out.printf("From worklist to proposal: %d page loads, %d clicks, 1 key, 1 text, %.1f seconds of the machine%n", loads[0], clicks[0], seconds);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theWholeOfARefusalByKeyboardAndInPictures() {
        page.locator(row() + " form[data-take] button").click();
        page.waitForSelector("form[data-assess]");
        assertThat(page.locator("[data-conflict]").isVisible()).as("nobody else saved").isFalse();
        pictures("fresh");
        accessible();

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("y");
        assertThat(page.locator(".tg-criterion").first().locator("input[value=YES]").isChecked()).isTrue();
        page.keyboard().press("Shift+?");
        assertThat(page.locator("dialog.tg-keys").innerText()).contains("niet te zeggen", "voorstel doen");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("keys-1280.png")));
        page.keyboard().press("Escape");
        page.locator("[data-take-over]").click();
        page.keyboard().press("n");
        page.locator("#reason-C4").pressSequentially("jk Er is niets gevonden dat op geweld wijst");
        assertThat(page.locator("#criterion-C4 input[value=NO]").isChecked()).as("no keys while typing").isTrue();
        page.locator("input[name=outcome][value=refuse]").check();
        page.waitForCondition(() -> page.locator("textarea[name=plainReasons]").inputValue().contains("ernstig geweld"));
        assertThat(page.locator("textarea[name=reasons]").inputValue()).contains("Regeling art. 1", "niet aannemelijk geworden", "niets gevonden");
        pictures("judged");
        page.locator("a[target=viewer]").first().click();
        page.waitForTimeout(1_000);
        pictures("reading");
        page.reload();
        assertThat(page.locator("textarea[name=plainReasons]").inputValue()).as("kept").contains("ernstig geweld");
        page.locator("input[name=noConflict]").check();
        page.locator("h1").click();
        page.keyboard().press("Control+Enter");
        page.waitForURL(tegemoet + "/desk");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoSavesSecondSeesBothTextsAndLosesNothing() {
        page.locator(row() + " form[data-take] button").click();
        page.waitForSelector("form[data-assess]");
        var other = carla.newPage();
        other.navigate(page.url());
        other.locator("textarea[name=reasons]").fill("Wat in het andere venster staat.");
        other.waitForCondition(() -> other.locator("[data-saved]").innerText().contains("Bewaard om"));

        page.locator("textarea[name=reasons]").fill("Wat ik hier typ.");
        page.waitForCondition(() -> page.locator("[data-conflict]").isVisible());
        page.locator("[data-conflict] button").click();
        page.waitForSelector(".tg-both");

        assertThat(page.locator(".tg-both").innerText()).contains("Wat in het andere venster staat.", "Wat ik hier typ.");
        assertThat(page.locator("textarea[name=reasons]").inputValue()).isEqualTo("Wat ik hier typ.");
        pictures("both");
    }

    @Test
    void twoPeopleOnOneClaimSeeEachOther() {
        page.locator(row() + " form[data-take] button").click();
        page.waitForSelector("form[data-assess]");
        var address = page.url();
        assertThat(page.locator(".tg-presence").isVisible()).as("nobody else is here").isFalse();
        try (var tom = Browser.newPerson()) {
            tom.setDefaultTimeout(60_000);
            var other = tom.newPage();
            other.navigate(address);
            Browser.logIn(other, "tom");
            other.waitForURL(url -> url.startsWith(tegemoet));
            if (other.url().contains("/reason")) {
                other.locator("#reason").fill("Om mee te kijken.");
                other.locator("main .utrecht-button--primary-action").click();
            }
            assertThat(other.locator(".tg-presence").innerText()).contains("Carla Claassen heeft deze aanvraag ook open, sinds");
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            page.waitForCondition(() -> page.locator(".tg-presence").isVisible());
            assertThat(page.locator(".tg-presence").innerText()).contains("Tom Terpstra heeft deze aanvraag ook open, sinds");
        }
        page.reload();
        page.locator("[data-to-access]").click();
        assertThat(page.locator("#conflict-words").isVisible()).as("the form of who knows the person").isTrue();
        pictures("together");
        accessible();
    }

    private void accessible() {
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze();
        // the checker writes styles of its own into the page
        complaints.clear();
        assertThat(found.getViolations()).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
    }

    private void pictures(String state) {
        for (int width : new int[] {390, 1600, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(state + " at " + width).isEqualTo(width);
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(state + "-" + width + ".png")).setFullPage(width == 390));
        }
    }

    private void openWhenItIsThere(String address) {
        for (int attempt = 0; attempt < 60; attempt++) {
            page.navigate(tegemoet + address);
            if (page.locator(row()).count() > 0) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("The work does not come: " + address);
    }

    private void click(int[] counted, String what) {
        page.locator(what).first().click();
        counted[0]++;
    }

    private String row() {
        return "tr:has-text('" + number + "')";
    }
}
