package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk in a real browser, by people who logged in, with the engine at work behind it. */
@RealHouse
class DeskBrowserTests {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int PATIENCE = 60_000;

    @Value("${tegemoet.test.url}")
    String tegemoet;

    @Autowired
    ExampleClaims examples;

    @Autowired
    JdbcClient database;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext carla;
    private Page page;
    private String number;

    @BeforeEach
    void carlaLogsIn() {
        number = examples.submitted().number().toString();
        carla = Browser.newPerson();
        carla.setDefaultTimeout(PATIENCE);
        page = carla.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.setViewportSize(1280, 900);
        page.navigate(tegemoet + "/desk?view=all");
        Browser.logIn(page, "carla");
        page.waitForURL(tegemoet + "/desk?view=all");
        openWhenItIsThere("/desk?view=all");
    }

    @AfterEach
    void carlaLeaves() {
        carla.close();
    }

    @Test
    void theDeskIsAccessibleAndKeepsToItsPolicy() {
        for (var address : List.of("/desk?view=all", "/desk/search", claim())) {
            page.navigate(tegemoet + address);
            assertThat(complaints).as(address).isEmpty();
            var found = new AxeBuilder(page).withTags(STANDARDS).analyze();
            // the checker writes styles of its own into the page
            complaints.clear();
            assertThat(found.getViolations()).as(address).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
        }
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        for (var address : List.of("/desk?view=all", "/desk/search", claim(), claim() + "/history")) {
            page.navigate(tegemoet + address);
            for (int width : new int[] {320, 390, 1280}) {
                page.setViewportSize(width, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address + " at " + width).isEqualTo(width);
            }
        }
    }

    @Test
    void thePathIsDrawnInTheDiagramWithTheMarkOfItsMakers() {
        page.navigate(tegemoet + claim() + "/history");
        page.waitForSelector("[data-drawn=true]");

        assertThat(page.locator(".tg-waiting").count()).isPositive();
        assertThat(page.locator(".tg-taken").count()).isPositive();
        assertThat(page.locator(".bjs-powered-by").first().isVisible()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theWorkIsReachedAndTakenByKeyboard() {
        page.locator("body").press("j");
        assertThat(page.locator("tr.tg-selected").count()).isEqualTo(1);
        page.locator(row()).locator("a.tg-number").focus();
        page.keyboard().press("t");
        page.waitForURL(tegemoet + claim());

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Volledigheid controleren")).isVisible()).isTrue();
    }

    @Test
    void workIsGivenToAColleagueFoundByName() {
        page.locator(row() + " a[href$='/assign']").click();
        page.locator("#name").fill("cu");
        page.locator("form.tg-filters button").click();
        page.locator("li:has-text('Cees Cuperus') button").click();
        page.waitForURL(tegemoet + "/desk");

        assertThat(page.locator(".tg-notice").innerText()).contains("Cees Cuperus");
        page.navigate(tegemoet + "/desk?view=all");
        assertThat(page.locator(row()).innerText()).contains("Cees Cuperus").doesNotContain("Pakken");
    }

    @Test
    void whatWasTypedWhenTheSessionRanOutIsThereAfterLogin() {
        click(new int[1], row() + " form[data-take] button");
        page.locator("textarea[name=note]").first().fill("Dit mag niet verloren gaan.");
        database.sql("DELETE FROM SPRING_SESSION WHERE PRINCIPAL_NAME = 'carla'").update();

        page.locator("form[action$='/completeness-check'] .utrecht-button--primary-action").click();
        page.waitForURL(tegemoet + "/login/expired**");
        assertThat(page.locator("main").innerText()).contains("Wat u net verstuurde, is bewaard");
        page.locator("main .utrecht-button--primary-action").click();
        page.waitForURL(address -> address.startsWith(tegemoet + "/login/typed") || address.contains("/realms/tegemoet/"));
        // who is still logged in at Keycloak need not type a password
        if (page.locator("#kc-form-login").count() > 0) {
            Browser.logIn(page, "carla");
        }
        page.waitForURL(tegemoet + "/login/typed");
        page.locator("main .utrecht-button--primary-action").click();
        page.waitForSelector("[data-error-summary]");

        assertThat(page.locator("textarea[name=note]").first().inputValue()).isEqualTo("Dit mag niet verloren gaan.");
    }

    /** The engine needs a moment for what comes between two people. */
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

    private String claim() {
        return "/desk/claims/" + number;
    }
}
