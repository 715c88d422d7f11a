package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import java.util.stream.Stream;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.DemoPerson;
import nl.tegemoet.development.RealHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;

/** Nobody meets a dead end: the first thing that each demo person sees after logging in at the front page is a page for them. */
@RealHouse
class FirstPageBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;

    private int status;

    static Stream<Arguments> everybody() {
        return Stream.concat(DemoPerson.applicants().stream().map(person -> Arguments.of(person.userName(), "/portal")),
                DemoPerson.staff().stream().map(person -> Arguments.of(person.userName(), "/desk")));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void thereIsAPageAfterLoggingIn(String name, String door) {
        try (BrowserContext browser = Browser.newPerson()) {
            var page = browser.newPage();
            page.onResponse(this::remember);
            page.navigate(tegemoet + "/");
            page.locator("main a[href='" + door + "']").click();
            Browser.logIn(page, name);
            page.waitForURL(tegemoet + "/**");

            assertThat(status).as(page.url()).isEqualTo(200);
            assertThat(page.locator("h1").innerText()).isNotBlank();
            var wordmark = page.navigate(page.locator("a.tg-wordmark").evaluate("link => link.href").toString());
            assertThat(wordmark.status()).as("the name in the corner leads somewhere too").isEqualTo(200);
        }
    }

    @Test
    void theClientCouncilReadsWhatWillBeThereAndThatThereAreNoFiguresYet() {
        try (var onAPhone = Someone.onAPhone(tegemoet, "clara"); var atADesk = Someone.atADesk(tegemoet, "clara")) {
            onAPhone.visit("/council").look("council-phone");
            atADesk.visit("/council").look("council-desk");

            assertThat(atADesk.heading()).isEqualTo("Cliëntenraad");
            assertThat(atADesk.text()).contains("Hier staan nog geen cijfers", "advies geven");
        }
    }

    /** The last page that the whole window went to; redirects are not pages. */
    private void remember(Response response) {
        var request = response.request();
        if (request.isNavigationRequest() && request.frame().parentFrame() == null && (response.status() < 300 || response.status() >= 400)) {
            status = response.status();
        }
    }
}
