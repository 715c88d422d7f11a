package nl.tegemoet.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What runs out and the calculator in a real browser, with the work given to a colleague whom Keycloak knows. */
@RealHouse
class RunsOutBrowserTests {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int PATIENCE = 60_000;
    private static final Path PICTURES = Path.of("target/pictures");

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Terms terms;

    private final List<Receipt> claims = new ArrayList<>();
    private BrowserContext tom;
    private Page page;

    @BeforeEach
    void termsRunOutAndTomLogsIn() {
        for (int number = 0; number < 4; number++) {
            claims.add(examples.submitted());
        }
        TestActors.runAs("carla", Role.CASEWORKER, () -> {
            var today = terms.today();
            for (int number = 0; number < 3; number++) {
                timekeeping.startNamed(claims.get(number).claim(), ClockKind.COMPLAINT, today.minusDays(70), today.plusDays(6L * number - 3), "complaint:1");
            }
            timekeeping.startNamed(claims.get(3).claim(), ClockKind.COMPLETION, today.minusDays(30), today.plusDays(8), "question:1");
            timekeeping.record(claims.get(3).claim(), ClockKind.DECISION, new ClockEvent.ForeignRequest(today), "letter:1");
        });
        tom = Browser.newPerson();
        tom.setDefaultTimeout(PATIENCE);
        page = tom.newPage();
        page.setViewportSize(1280, 900);
        page.navigate(tegemoet + "/desk/deadlines");
        Browser.logIn(page, "tom");
        page.waitForURL(tegemoet + "/desk/deadlines");
        openWhenTheWorkIsThere();
    }

    @AfterEach
    void tomLeaves() {
        tom.close();
    }

    @Test
    void theWorkOfALateTermGoesToAColleagueInOneGo() {
        page.navigate(tegemoet + "/desk/deadlines?kind=complaint");
        for (var claim : claims.subList(0, 2)) {
            page.locator("tr:has-text('" + claim.number() + "') input[name=work]").check();
        }
        page.locator("#late button, #this-week button").first().click();
        page.locator("#name").fill("cu");
        page.locator("form.tg-filters button").click();
        look("reassign");
        page.locator("li:has-text('Cees Cuperus') button").click();
        page.waitForURL(tegemoet + "/desk/deadlines");
        assertThat(page.locator(".tg-notice").first().innerText()).contains("2 stukken werk liggen nu bij Cees Cuperus");

        page.navigate(tegemoet + "/desk/deadlines?kind=complaint");
        page.locator("#holder").selectOption("cees");
        page.locator("form.tg-filters button").click();
        assertThat(page.locator("main").innerText()).contains(claims.get(0).number().toString(), claims.get(1).number().toString())
                .doesNotContain(claims.get(2).number().toString());
    }

    @Test
    void thePagesAreAccessibleAndNoWiderThanTheScreen() {
        var whatIf = "/desk/claims/" + claims.get(0).number() + "/what-if";
        page.navigate(tegemoet + whatIf);
        if (page.url().contains("/reason")) {
            page.locator("#reason").fill("Vraag over de termijn");
            page.locator("main .utrecht-button--primary-action").click();
        }
        var pages = Map.of("runs-out", "/desk/deadlines", "worklist", "/desk?view=all", "what-if", whatIf, "waiting-time", "/wachttijd",
                "outages", "/desk/outages",
                "calculator", "/desk/deadlines/calculator?clock=DECISION&start=5-1-2026&asOf=&type=TERM_NOTICE&on=20-2-2026&until=6-7-2026&weeks="
                        + "&type=COMPLETION_REQUESTED&on=2-3-2026&until=13-4-2026&weeks=&type=COMPLETED&on=20-3-2026&until=&weeks=",
                "calculator-wrong", "/desk/deadlines/calculator?clock=DECISION&start=31-2-2026&asOf=&type=TERM_NOTICE&on=&until=x&weeks=");
        pages.forEach((name, address) -> {
            page.navigate(tegemoet + address);
            look(name);
            var found = new AxeBuilder(page).withTags(STANDARDS).analyze();
            assertThat(found.getViolations()).as(name).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
        });
    }

    @Test
    void whatAnOutageTouchesIsSaidBeforeItIsRecorded() {
        page.navigate(tegemoet + "/desk/outages");
        Map.of("fromDay", "9-10-2018", "fromTime", "9:30", "untilDay", "9-10-2018", "untilTime", "14:05", "what", "De inlog met DigiD werkte niet.",
                "extendedUntil", "11-10-2018").forEach((field, text) -> page.locator("[name='" + field + "']").fill(text));
        page.locator("#record > .tg-actions button").click();
        look("outage-checked");
        page.locator("button[name=_confirmed]").click();
        look("outage-recorded");
        assertThat(page.locator("tbody").innerText()).contains("De inlog met DigiD werkte niet.", "11 okt. 2018");
    }

    /** Takes pictures for whoever wants to see it, and sees that nothing sticks out. */
    private void look(String name) {
        for (int width : new int[] {320, 390, 1280}) {
            page.setViewportSize(width, 844);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("runs-out-" + name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name + " at " + width).isEqualTo(width);
        }
    }

    /** The engine needs a moment before there is work. */
    private void openWhenTheWorkIsThere() {
        for (int attempt = 0; attempt < 60; attempt++) {
            page.navigate(tegemoet + "/desk/deadlines?kind=complaint");
            if (claims.subList(0, 3).stream().allMatch(claim -> page.locator("tr:has-text('" + claim.number() + "') input[name=work]").count() > 0)) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("The work does not come");
    }
}
