package nl.tegemoet.development;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this test run: a Chromium found on this machine, else the one that Playwright downloads. It starts when the
 * first test asks for it and ends with the Java process.
 *
 * <p>Every {@link #newPerson()} has cookies of its own, as if at a desk of its own. Playwright is for one thread at a time.
 */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_MACOS = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String WHAT_TO_INSTALL = "The browser tests need a Chromium: install the package chromium "
            + "(on Debian: apt-get install chromium) or Google Chrome, and run them again.";

    private static com.microsoft.playwright.Browser running;

    private Browser() {
    }

    /** A person with an empty browser of their own, in Dutch, in Amsterdam; close it to send them away. */
    public static BrowserContext newPerson() {
        return running().newContext(inAmsterdam());
    }

    /** The same, with scripts switched off: every page must work for them too. */
    public static BrowserContext newPersonWithoutScripts() {
        return running().newContext(inAmsterdam().setJavaScriptEnabled(false));
    }

    private static NewContextOptions inAmsterdam() {
        return new NewContextOptions().setLocale("nl-NL").setTimezoneId("Europe/Amsterdam");
    }

    /** Fills in Keycloak's login form, that of staff or that of the pretended DigiD, as a demo person, and waits for the next page. */
    public static void logIn(Page page, String demoPerson) {
        page.locator("#username").fill(demoPerson);
        page.locator("#password").fill(demoPerson + "-demo1");
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        if (running == null) {
            running = found().map(Browser::launch).orElseGet(Browser::launchDownloaded);
        }
        return running;
    }

    private static Optional<Path> found() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, Stream.of(ON_MACOS)).filter(Files::isExecutable).findFirst();
    }

    private static com.microsoft.playwright.Browser launch(Path executable) {
        return launch(new BrowserType.LaunchOptions().setExecutablePath(executable));
    }

    private static com.microsoft.playwright.Browser launchDownloaded() {
        try {
            ProcessBuilder download = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
            download.command().addAll(List.of("install", "chromium"));
            if (download.inheritIO().start().waitFor() != 0) {
                throw new CannotStart(WHAT_TO_INSTALL);
            }
            return launch(new BrowserType.LaunchOptions());
        } catch (IOException | PlaywrightException e) {
            throw new CannotStart(WHAT_TO_INSTALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(WHAT_TO_INSTALL);
        }
    }

    private static com.microsoft.playwright.Browser launch(BrowserType.LaunchOptions options) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser-end"));
        return playwright.chromium().launch(options.setArgs(flags()));
    }

    private static List<String> flags() {
        List<String> flags = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
                "--disable-background-networking", "--disable-component-update"));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium's sandbox refuses to be started by root
            flags.add("--no-sandbox");
        }
        return flags;
    }
}
