package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Queue;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.journey.ClaimWalk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Where we are now, for everybody, and when a decision will probably come, for whoever waits for it. */
@RealParts
class WaitingTimePageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Queue queue;

    @Test
    void everybodyReadsWhereWeAreAndWhenItWasCounted() throws Exception {
        var answer = browser.perform(MockMvcRequestBuilders.get("/wachttijd")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Waar zijn wij nu?");
        assertThat(page.select("main").text()).contains("Geteld op").containsAnyOf("Ongeveer", "Er wachten minder dan 50 mensen");
        assertThat(page.select("main").text()).contains(queue.figure().handling() == null ? "Wij kunnen nu niet zeggen" : "Wij behandelen nu aanvragen van");
    }

    @Test
    void whoWaitsReadsAMonthOrThatNobodyCanSay() {
        var person = examples.aPerson();
        examples.submitted(person);
        var said = new Applicant(browser, person).page("/portal/claim").select("[data-expected]").text();
        assertThat(said).containsAnyOf("Ons besluit komt waarschijnlijk in", "Wij kunnen nog niet zeggen in welke maand").contains("Waar zijn wij nu?");
    }

    @Test
    void whoHasADecisionIsPromisedNoneAnymore() {
        var person = examples.aPerson();
        walk.refuse(examples.submitted(person).claim());
        assertThat(new Applicant(browser, person).page("/portal/claim").select("[data-expected]")).isEmpty();
    }
}
