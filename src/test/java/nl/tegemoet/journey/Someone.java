package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.development.Browser;

/**
 * One person with a browser of their own, logged in as themselves. Each page they look at must please the accessibility checker and the
 * content security policy and be no wider than their screen; a picture of it is left under {@code target/pictures}.
 */
final class Someone implements AutoCloseable {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int PHONE = 390;

    /** The innermost things that reach beyond the screen. */
    private static final String WHAT_STICKS_OUT = """
            () => [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth + 0.5
                && ![...one.children].some(child => child.getBoundingClientRect().right > innerWidth + 0.5))
                .map(one => one.outerHTML.slice(0, 200)).slice(0, 5).join('; ')""";

    private final String house;
    private final String name;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean measuring;
    private int loads;
    private int clicks;

    private Someone(String house, String name, int width, int height) {
        this.house = house;
        this.name = name;
        this.browser = Browser.newPerson();
        this.page = browser.newPage();
        page.setViewportSize(width, height);
        page.onConsoleMessage(message -> {
            if (!measuring && message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onFrameNavigated(frame -> {
            if (frame.parentFrame() == null) {
                loads++;
            }
        });
    }

    static Someone onAPhone(String house, String name) {
        return new Someone(house, name, PHONE, 844);
    }

    static Someone atADesk(String house, String name) {
        return new Someone(house, name, 1280, 900);
    }

    /** Goes to an address of the house, and logs in if asked to. */
    Someone visit(String address) {
        page.navigate(house + address);
        if (page.locator("#kc-form-login").count() > 0) {
            Browser.logIn(page, name);
        }
        return this;
    }

    Someone choose(String field, String value) {
        clicks++;
        page.locator("input[name='%s'][value='%s']".formatted(field, value)).check();
        return this;
    }

    Someone tick(String id) {
        clicks++;
        page.locator("[id='%s']".formatted(id)).check();
        return this;
    }

    Someone write(String field, String text) {
        page.locator("[name='%s']".formatted(field)).fill(text);
        return this;
    }

    Someone attach(String field, String fileName, String mediaType, byte[] content) {
        page.locator("input[type='file'][name='%s']".formatted(field)).setInputFiles(new FilePayload(fileName, mediaType, content));
        return this;
    }

    /** Presses the button with this text. */
    Someone press(String text) {
        return click(page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(text).setExact(false)).first());
    }

    /** Presses the one button that the page puts forward. */
    Someone goOn() {
        return click(page.locator("main button.utrecht-button--primary-action").first());
    }

    Someone follow(String text) {
        return click(page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first());
    }

    private Someone click(Locator what) {
        clicks++;
        what.click();
        page.waitForLoadState();
        return this;
    }

    /** Looks at the page: no barrier that a machine can find, no forbidden script or style, nothing beside the screen, and a picture for people. */
    Someone look(String picture) {
        // the camera and the checker write styles of their own into the page
        measuring = true;
        picture(picture);
        var barriers = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        barriers.forEach(rule -> complaints.add(page.url() + ": " + rule.getId() + " " + rule.getNodes()));
        var size = page.viewportSize();
        if (size.width > PHONE) {
            page.setViewportSize(PHONE, size.height);
            picture(picture + "-phone");
            page.setViewportSize(size.width, size.height);
        }
        measuring = false;
        return this;
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
        var width = page.viewportSize().width;
        if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
            complaints.add(page.url() + ": wider than " + width + " px by " + page.evaluate(WHAT_STICKS_OUT));
        }
    }

    String text() {
        return page.locator("main").innerText();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    Page page() {
        return page;
    }

    int loads() {
        return loads;
    }

    int clicks() {
        return clicks;
    }

    void startCounting() {
        loads = 0;
        clicks = 0;
    }

    /** Goes away; fails if any page that was looked at had a barrier or broke the content security policy. */
    @Override
    public void close() {
        browser.close();
        assertThat(complaints).isEmpty();
    }
}
