package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody who is logged in and sits before the pages of the portal. */
final class Applicant {

    private final MockMvc browser;
    private final PersonId person;
    private String language = "nl";

    Applicant(MockMvc browser, PersonId person) {
        this.browser = browser;
        this.person = person;
    }

    Applicant reading(String chosen) {
        language = chosen;
        return this;
    }

    PersonId person() {
        return person;
    }

    /** The page at this address, which must be there. */
    Document page(String address) {
        var response = visit(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return html(response);
    }

    MockHttpServletResponse visit(String address) {
        return perform(get(address));
    }

    /** Sends a form: a name, its value, a name, its value. */
    MockHttpServletResponse send(String address, String... namesAndValues) {
        var request = post(address).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return perform(request);
    }

    MockHttpServletResponse sendFiles(String address, MockMultipartFile[] files, String... namesAndValues) {
        var request = multipart(address).with(csrf());
        for (var file : files) {
            request.file(file);
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return perform(request);
    }

    static Document html(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return browser.perform(request.with(authentication(TestActors.authentication(Actor.applicant(person)))).cookie(new Cookie("taal", language))
                    .header("Accept", "text/html,application/json")).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
