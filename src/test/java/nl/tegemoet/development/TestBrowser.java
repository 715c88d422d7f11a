package nl.tegemoet.development;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this test run: a Chromium found on the machine, else the one that Playwright has downloaded. One per Java process. */
public final class TestBrowser {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private static Browser browser;

    private TestBrowser() {
    }

    /** Somebody with a browser of their own: nothing is shared with the next. */
    public static BrowserContext somebody() {
        var context = browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("nl-NL"));
        context.setDefaultTimeout(30_000);
        return context;
    }

    /** Keeps a picture of the page under {@code target/pictures}, to be looked at. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions().setArgs(QUIET);
            Stream.of(PLACES.toArray(String[]::new)).map(Path::of).filter(Files::isExecutable).findFirst().ifPresent(options::setExecutablePath);
            try {
                browser = playwright.chromium().launch(options);
            } catch (PlaywrightException missing) {
                throw new IllegalStateException("No browser: install the package chromium, or run Playwright's install command once", missing);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "test-browser-end"));
        }
        return browser;
    }
}
