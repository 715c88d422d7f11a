package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** People come in through the real Keycloak, each by their own door. */
@RealHouse
class LoginBrowserTests {

    @Value("${tegemoet.test.url}")
    String url;

    BrowserContext person;
    Page page;

    @BeforeEach
    void aPersonSitsDown() {
        person = Browser.newPerson();
        page = person.newPage();
    }

    @AfterEach
    void thePersonLeaves() {
        person.close();
    }

    @Test
    void anApplicantComesInThroughDigid() {
        page.navigate(url + "/portal");
        assertThat(page.content()).contains("DigiD (nagebootst voor ontwikkeling)");

        Browser.logIn(page, "anna");

        assertThat(page.url()).startsWith(url + "/portal");
    }

    @Test
    void aMemberOfStaffComesInAtTheDesk() {
        page.navigate(url + "/desk");

        Browser.logIn(page, "carla");

        assertThat(page.url()).startsWith(url + "/desk");
    }

    @Test
    void aDigidOfTooLowALevelOpensNothing() {
        page.navigate(url + "/portal");

        Browser.logIn(page, "joep");

        assertThat(page.url()).startsWith(url + "/login/refused");
    }
}
