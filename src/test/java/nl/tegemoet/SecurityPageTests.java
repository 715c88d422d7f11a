package nl.tegemoet;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RealParts
class SecurityPageTests {

    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @CsvSource({"/portal/claim, portal", "/desk, desk", "/council, desk"})
    void aVisitorIsShownToTheRightDoor(String page, String door) throws Exception {
        browser.perform(get(page).header("Accept", "text/html")).andExpect(redirectedUrl("/oauth2/authorization/" + door));
    }

    @Test
    void aScriptOfAVisitorIsToldWithoutARedirect() throws Exception {
        browser.perform(get("/portal/claim").header("Accept", "*/*").header("Sec-Fetch-Mode", "cors")).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/engine", "/camunda/app/admin", "/actuator/health", "/anything"})
    void whatIsNotNamedIsClosedToEverybody(String address) throws Exception {
        var administrator = authentication(TestActors.authentication(TestActors.staff("bea", Role.ADMINISTRATOR)));

        browser.perform(get(address).with(administrator)).andExpect(status().isForbidden());
    }

    @Test
    void staffStayOutOfThePortalAndApplicantsOutOfTheDesk() throws Exception {
        var carla = authentication(TestActors.authentication(TestActors.staff("carla", Role.CASEWORKER)));
        var anna = authentication(TestActors.authentication(nl.tegemoet.identity.Actor.applicant(nl.tegemoet.kernel.PersonId.random())));

        browser.perform(get("/portal").with(carla)).andExpect(status().isForbidden());
        browser.perform(get("/desk").with(anna)).andExpect(status().isForbidden());
        browser.perform(get("/council").with(anna)).andExpect(status().isForbidden());
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        var carla = authentication(TestActors.authentication(TestActors.staff("carla", Role.CASEWORKER)));

        browser.perform(post("/desk").with(carla).header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        browser.perform(post("/logout").with(csrf().useInvalidToken()).with(carla)).andExpect(status().isForbidden());
    }

    @Test
    void aFormWhoseSessionRanOutLeadsToAKindPage() throws Exception {
        browser.perform(post("/portal/claim").param("story", "typed").header("Accept", "text/html").header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Mode", "navigate")).andExpect(redirectedUrl("/login/expired?door=portal"));
    }

    @Test
    void everyAnswerTellsTheBrowserWhatItMayNotDo() throws Exception {
        browser.perform(get("/portal").secure(true).header("Accept", "text/html"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'; style-src 'self'; ")))
                .andExpect(header().string("Content-Security-Policy", containsString("form-action 'self' http://localhost:8180;")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("geolocation=()")))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=63072000")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }
}
