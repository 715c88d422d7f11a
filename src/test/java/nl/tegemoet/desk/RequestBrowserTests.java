package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Papers asked of an institution from the page of a claim, in a real browser: the request, the scan that comes back, and what it was worth. */
@RealHouse
class RequestBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;

    @Test
    void anInstitutionIsAskedAndItsAnswerIsLookedAt() {
        var filed = examples.submitted();
        var address = "/desk/claims/" + filed.number();
        walk.take(filed.claim(), TaskKind.CHECK_COMPLETENESS, ClaimWalk.CARLA);
        DeskVisit.as(tegemoet, "carla", address, page -> {
            page.locator("#evidence a[href*='requests/new?stay=1']").click();
            assertThat(page.locator("input[name=name]").inputValue()).isEqualTo("Huize Avondrood");
            assertThat(page.locator("textarea[name=asked]").inputValue()).contains("van 1970 tot 3-1975");
            DeskVisit.look(page, "request-new");
            page.locator("input[name=street]").fill("Lindelaan");
            page.locator("input[name=houseNumber]").fill("4");
            page.locator("input[name=town]").fill("Zeist");
            page.locator("input[name=agreedOn]").fill(today());
            send(page);
            assertThat(page.locator("[role=alert]").innerText()).containsIgnoringCase("postcode");
            page.locator("input[name=postcode]").fill("3701 AB");
            send(page);
            page.waitForURL("**#requests");
            walk.settle(filed.claim());
            assertThat(page.locator("#requests").innerText()).contains("Huize Avondrood", "wacht op antwoord", "loopt door", "Navragen op");
            page.locator("#requests a[href$=arrived]").click();
            page.locator("input[name=receivedOn]").fill(today());
            page.locator("input[type=file]").setInputFiles(new FilePayload("verblijf.png", "image/png", page.screenshot()));
            DeskVisit.look(page, "request-arrived");
            send(page);
            page.waitForURL("**#requests");
            assertThat(page.locator("#requests").innerText()).contains("na te kijken", "1 scan");
        });
        walk.findComplete(filed.claim());
        walk.take(filed.claim(), TaskKind.CHECK_EVIDENCE, ClaimWalk.CARLA);
        DeskVisit.as(tegemoet, "carla", address, page -> {
            page.locator("input[name=outcome][value=found]").check();
            page.locator("#words").fill("De kaart noemt 1970 tot en met 1975.");
            DeskVisit.look(page, "request-check");
            page.locator("button[data-propose]").click();
            page.waitForURL("**/desk");
            page.navigate(tegemoet + address);
            if (page.url().endsWith("/reason")) {
                page.locator("#reason").fill("Om na te kijken.");
                page.locator("main .utrecht-button--primary-action").click();
            }
            assertThat(page.locator("#requests").innerText()).contains("klaar", "Gekregen wat wij vroegen", "De kaart noemt 1970");
            assertThat(page.locator("#evidence").innerText()).doesNotContain("ontbreekt");
            DeskVisit.look(page, "request-done");
        });
    }

    private static void send(Page page) {
        page.locator("main form .utrecht-button--primary-action").click();
        page.waitForLoadState();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).format(DateTimeFormatter.ofPattern("d-M-uuuu"));
    }
}
