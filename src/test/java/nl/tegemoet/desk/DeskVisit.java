package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.tegemoet.development.Browser;

/** A visit of a member of staff to a page of the desk, in a browser of their own; each look at a page leaves a picture under {@code target/pictures}. */
final class DeskVisit {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int PATIENCE = 60_000;
    private static final Path PICTURES = Path.of("target/pictures");

    private DeskVisit() {
    }

    /** Logs this person in at the page with this address, and does what is to be done there. */
    static void as(String house, String person, String address, Consumer<Page> visit) {
        try (BrowserContext context = Browser.newPerson()) {
            context.setDefaultTimeout(PATIENCE);
            var page = context.newPage();
            page.setViewportSize(1280, 900);
            page.navigate(house + address);
            Browser.logIn(page, person);
            page.waitForURL(url -> url.startsWith(house));
            visit.accept(page);
        }
    }

    /** On a phone and on a desk: nothing beside the screen, and no barrier that a machine can find. */
    static void look(Page page, String picture) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(picture + " at " + width).isEqualTo(width);
        }
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze();
        assertThat(found.getViolations()).as(picture).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
    }
}
