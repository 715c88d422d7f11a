package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;

/** Somebody chooses a file that is far too large, a film from their phone for example. */
@RealHouse
class UploadBrowserTests {

    private static final String DOCUMENTS = "/portal/application/documents";
    private static final long FAR_TOO_LARGE = 130L << 20;

    @Value("${tegemoet.test.url}")
    String tegemoet;

    @TempDir
    Path folder;

    private BrowserContext bram;
    private Page page;

    @AfterEach
    void bramLeaves() {
        bram.close();
    }

    @Test
    void aFileThatIsTooLargeIsLetGoAtOnceAndTheOthersStay() throws IOException {
        bramIsAtHisDocuments(Browser.newPerson());
        page.locator("input[type=file]").setInputFiles(new Path[] {film(), letter()});

        assertThat(page.locator("[data-left-out]").innerText()).isEqualTo("‘film.mp4’ is niet toegevoegd. Dit bestand is te groot. "
                + "Maak het bestand kleiner, of stuur het in delen. U mag het ook met de post sturen.");
        page.locator("button[name=_upload]").click();
        page.waitForSelector("#documents-list");
        assertThat(page.locator("#documents-list").innerText()).contains("brief.png").doesNotContain("film.mp4");
    }

    @Test
    void withoutScriptsTheServerSaysItAndThereIsAWayBack() throws IOException {
        var login = Browser.newPerson();
        bramIsAtHisDocuments(login);
        bram = Browser.newPersonWithoutScripts();
        bram.addCookies(login.cookies());
        login.close();
        page = bram.newPage();
        page.navigate(tegemoet + DOCUMENTS);
        page.locator("input[type=file]").setInputFiles(film());
        page.locator("button[name=_upload]").click();
        page.waitForLoadState();

        assertThat(page.locator("h1").innerText()).isEqualTo("Dit is te groot om te versturen");
        assertThat(page.locator("main").innerText()).contains("Wat eerder bewaard is, blijft bewaard");
        page.locator("main .utrecht-button--primary-action").click();
        page.waitForURL(tegemoet + DOCUMENTS);
        assertThat(page.locator("input[type=file]").isVisible()).isTrue();
    }

    private void bramIsAtHisDocuments(BrowserContext browser) {
        bram = browser;
        page = bram.newPage();
        page.navigate(tegemoet + "/portal");
        Browser.logIn(page, "bram");
        page.waitForURL(tegemoet + "/portal**");
        var begin = page.getByText("Aanvraag beginnen", new Page.GetByTextOptions().setExact(true));
        if (begin.count() > 0) {
            page.locator("input[name='forWhom'][value='self']").check();
            begin.click();
        }
        page.navigate(tegemoet + DOCUMENTS);
    }

    private Path film() throws IOException {
        var film = folder.resolve("film.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(FAR_TOO_LARGE);
        }
        return film;
    }

    private Path letter() throws IOException {
        var letter = folder.resolve("brief.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", letter.toFile());
        return letter;
    }
}
