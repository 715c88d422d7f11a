package nl.tegemoet.desk.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.tegemoet.claim.Claims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What dispatchers see and do. */
@RealParts
class PostPageTests {

    private static final RequestPostProcessor DIRK = as(SentLetters.DIRK);
    private static final RequestPostProcessor DAPHNE = as(SentLetters.DAPHNE);
    private static final RequestPostProcessor CARLA = as(TestActors.staff("carla", Role.CASEWORKER));

    @Autowired
    MockMvc browser;
    @Autowired
    SentLetters sent;
    @Autowired
    Claims claims;

    private static RequestPostProcessor as(Actor actor) {
        return authentication(TestActors.authentication(actor));
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, int expected) throws Exception {
        return Jsoup.parse(browser.perform(request).andExpect(status().is(expected)).andReturn().getResponse().getContentAsString());
    }

    private String number(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).number().value();
    }

    private ClaimId waitingClaim() {
        var claim = sent.claim(Channel.POST);
        sent.send(claim);
        return claim;
    }

    private String prepare(ClaimId claim) throws Exception {
        return browser.perform(post("/desk/post/runs").with(DIRK).with(csrf()).param("day", sent.today().toString())
                .param("paper", sent.waiting(claim).iterator().next().toString())).andExpect(status().is3xxRedirection()).andReturn()
                .getResponse().getRedirectedUrl();
    }

    @Test
    void aRunIsPreparedByOneAndReleasedByAnother() throws Exception {
        var claim = waitingClaim();
        assertThat(page(get("/desk/post").with(DIRK), 200).select("#waiting, table").text()).contains(number(claim), "L01");
        var address = prepare(claim);

        var own = page(get(address).with(DIRK), 200);
        assertThat(own.select("form[action$=/release]")).isEmpty();
        assertThat(own.text()).contains("U maakte deze ronde klaar", number(claim), "1 brief, 1 envelop");
        page(post(address + "/release").with(DIRK).with(csrf()), 422);

        var other = page(get(address).with(DAPHNE), 200);
        assertThat(other.select("form[action$=/release] button").text()).isEqualTo("1 brief is de deur uit");
        browser.perform(post(address + "/release").with(DAPHNE).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(page(get(address).with(DAPHNE), 200).text()).contains("verstuurd", "Daphne Driessen");
    }

    @Test
    void theFileAndTheManifestAreFetched() throws Exception {
        var claim = waitingClaim();
        var address = prepare(claim);
        var file = browser.perform(get(address + "/file").with(DIRK)).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        var manifest = browser.perform(get(address + "/manifest").with(DIRK)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
        assertThat(manifest.split("\n")[1]).matches("1;1;" + number(claim) + ";L01;\\d+;nee;[0-9a-f]{64}");
    }

    @Test
    void withoutADayOrALetterNothingIsPrepared() throws Exception {
        waitingClaim();
        var page = page(post("/desk/post/runs").with(DIRK).with(csrf()).param("day", sent.today().toString()), 422);
        assertThat(page.select(".tg-error-summary").text()).contains("Kies ten minste één brief");
        assertThat(page(post("/desk/post/runs").with(DIRK).with(csrf()).param("day", "x").param("paper", "y"), 422).select("#day").attr("aria-invalid"))
                .isEqualTo("true");
        page(post("/desk/post/runs").with(DIRK).with(csrf()).param("day", sent.today().toString()).param("paper", "y"), 422);
    }

    @Test
    void paperThatCameBackIsRecordedAndWaitsForACaseworker() throws Exception {
        var claim = waitingClaim();
        sent.post(claim);
        var number = number(claim);
        var found = page(get("/desk/post/returned").with(DIRK).param("number", " " + number.toLowerCase() + " "), 200);
        var paper = found.select("input[name=paper]").val();
        assertThat(page(post("/desk/post/returned").with(DIRK).with(csrf()).param("number", number).param("paper", paper), 422).text())
                .contains("Kies welke brief");
        browser.perform(post("/desk/post/returned").with(DIRK).with(csrf()).param("number", number).param("paper", paper).param("why", "MOVED"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(get("/desk/post/follow-ups").with(CARLA), 200).text()).contains(number, "Verhuisd");
    }

    @Test
    void anUnknownNumberOrMessageIdIsToldKindly() throws Exception {
        assertThat(page(get("/desk/post/returned").with(DIRK).param("number", "TG-1"), 422).text()).contains("Dit nummer kennen wij niet");
        assertThat(page(post("/desk/post/bounced").with(DIRK).with(csrf()).param("messageId", "<x@y>"), 422).text()).contains("niet van ons");
    }
}
