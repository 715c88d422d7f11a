package nl.tegemoet.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.TestActors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A member of staff in front of the desk's pages: opens them, fills in their forms and sends what is in them. */
public final class DeskVisitor {

    private final MockMvc browser;
    private final Actor actor;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public DeskVisitor(MockMvc browser, Actor actor) {
        this.browser = browser;
        this.actor = actor;
    }

    /** An answer of the desk; the page is parsed as HTML. */
    public record Answer(int status, String location, Document page, MockHttpServletResponse response) {

        public String text(String selector) {
            return page.select(selector).text();
        }
    }

    public Answer open(String address) {
        return send(get(address));
    }

    /** Sends the form with this address as the page holds it, with some answers changed. */
    public Answer submit(Answer from, String action, Map<String, String> answers) {
        var form = from.page().select("form[action='" + action + "']").first();
        if (form == null) {
            throw new AssertionError("No form for " + action + " on this page:\n" + from.page().select("main").text());
        }
        var request = post(action);
        filled(form, answers).forEach(request::param);
        return send(request.with(csrf()));
    }

    public Answer send(String address, Map<String, String> fields) {
        var request = post(address);
        fields.forEach(request::param);
        return send(request.with(csrf()));
    }

    private static Map<String, String> filled(Element form, Map<String, String> answers) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var chooses = field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (!field.attr("name").equals("_csrf") && !field.hasAttr("disabled") && field.closest("fieldset[disabled]") == null
                    && (!chooses || field.hasAttr("checked"))) {
                fields.put(field.attr("name"), field.val());
            }
        }
        fields.putAll(answers);
        return fields;
    }

    private Answer send(MockHttpServletRequestBuilder request) {
        try {
            cookies.values().forEach(request::cookie);
            var response = browser.perform(request.with(authentication(TestActors.authentication(actor))).header("Accept", "text/html, */*"))
                    .andReturn().getResponse();
            for (var cookie : response.getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            return new Answer(response.getStatus(), response.getRedirectedUrl(), Jsoup.parse(response.getContentAsString()), response);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
