package nl.tegemoet.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import nl.tegemoet.development.Browser;

/** The components in a real browser: accessible, inside the content security policy, never wider than the screen. */
@SpringBootTest(classes = ComponentPages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles(ComponentPages.ALONE)
class ComponentBrowserTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/desk/claim"})
    void axeFindsNothingAndThePolicyIsNotBroken(String address) {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(1280, 900)) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(url(address));
            // axe itself adds styles, so what the policy refused is read before it starts
            assertThat(complaints).isEmpty();
            var found = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze();
            assertThat(found.getViolations()).as(address).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
            picture(page, address, "1280");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/desk/claim"})
    void nothingIsWiderThanTheScreen(String address) {
        for (int width : new int[] {320, 390, 768}) {
            try (Page page = page(width, 800)) {
                page.navigate(url(address));
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address + " at " + width).isEqualTo(width);
                picture(page, address, String.valueOf(width));
            }
        }
    }

    @Test
    void theSummaryOfErrorsTakesFocusAndLeadsToTheField() {
        try (Page page = page(1280, 900)) {
            page.navigate(url("/"));
            assertThat(page.title()).startsWith("Fout: ");
            assertThat(page.evaluate("document.activeElement.dataset.errorSummary")).isEqualTo("");
            page.locator("[data-error-summary] a").click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("place");
        }
    }

    @Test
    void theQuickExitLeavesAtOnceAlsoByEscapeThreeTimes() {
        try (Page page = page(390, 800)) {
            page.route("https://www.wikipedia.org/**", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("neutral")));
            page.navigate(url("/"));
            for (int press = 0; press < 3; press++) {
                page.keyboard().press("Escape");
            }
            page.waitForURL("https://www.wikipedia.org/**");
        }
    }

    @Test
    void theDeskIsWalkedByKeyboard() {
        try (Page page = page(1280, 900)) {
            page.navigate(url("/desk"));
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("tr.tg-selected").innerText()).contains("TG-2026-000101-2");
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
        }
    }

    @Test
    void coloursMayBeForced() {
        try (Page page = page(1280, 900)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.navigate(url("/"));
            picture(page, "/", "forced");
        }
    }

    @Test
    void otherLanguageIsKept() {
        try (Page page = page(1280, 900)) {
            page.navigate(url("/?lang=en"));
            page.navigate(url("/"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("[data-quick-exit]").innerText()).isEqualTo("Leave quickly");
        }
    }

    @Test
    void anUnknownPageSaysSoInPlainWords() {
        try (Page page = page(1280, 900)) {
            page.navigate(url("/nowhere"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Deze pagina is er niet");
            assertThat(page.title()).startsWith("Deze pagina is er niet");
            picture(page, "/nowhere", "1280");
        }
    }

    @Test
    void aFaultOfOursHasANumberAndNoTextOfAnException() {
        try (Page page = page(1280, 900)) {
            page.navigate(url("/broken"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Er ging iets mis");
            assertThat(page.locator("main").innerText()).containsPattern("Noem dit nummer als u ons belt: [0-9A-F]{4}-[0-9A-F]{4}")
                    .doesNotContain("nobody may see");
        }
    }

    @Test
    void largeLettersStayOnTheScreen() {
        try (Page page = page(640, 900)) {
            page.navigate(url("/"));
            page.addStyleTag(new Page.AddStyleTagOptions().setUrl(url("/large-text.css")));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(640);
            picture(page, "/", "large");
        }
    }

    private static Page page(int width, int height) {
        Page page = Browser.newPerson().newPage();
        page.setViewportSize(width, height);
        return page;
    }

    private String url(String address) {
        return "http://127.0.0.1:" + port + address;
    }

    private static void picture(Page page, String address, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pictures", "components" + address.replace('/', '-') + "-" + name + ".png")));
    }
}
