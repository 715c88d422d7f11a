package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tegemoet.claim.DelayRequestId;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.claim.Suspending;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** May we decide later? The applicant reads why, says yes or no, and sees on My claim what holds. */
@RealParts
class DelayRequestPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    ExampleClaims examples;

    @Autowired
    Delaying delaying;

    @Autowired
    Suspending suspending;

    private Applicant anna;
    private Receipt receipt;

    @BeforeEach
    void annaSent() {
        var person = examples.aPerson();
        receipt = examples.submitted(person);
        anna = new Applicant(browser, person);
    }

    @Test
    void myClaimLeadsToTheQuestionAndANoChangesNothing() {
        var address = "/portal/delay-requests/" + ask();
        assertThat(anna.page("/portal/claim").select("main section:first-of-type a[href=" + address + "]")).hasSize(1);
        var page = anna.page(address);
        assertThat(page.select("blockquote p")).hasSize(2);
        assertThat(page.select("main").text()).contains("Een nee kost u niets.");
        assertThat(page.select("input[type=radio][checked]")).isEmpty();

        var sent = anna.send(address, "agreed", "no");
        var claim = anna.page(sent.getRedirectedUrl());
        assertThat(claim.select(".tg-notice--good").text()).contains("Er verandert niets.");
        assertThat(claim.select("a[href*=delay-requests]")).isEmpty();
        assertThat(anna.visit(address).getRedirectedUrl()).isEqualTo("/portal/claim/" + receipt.claim());
    }

    @Test
    void aYesIsTakenOnceAndNoAnswerIsAskedAgainKindly() {
        var address = "/portal/delay-requests/" + ask();
        assertThat(anna.send(address).getStatus()).isEqualTo(422);

        assertThat(anna.send(address, "agreed", "yes").getRedirectedUrl()).endsWith("?delay=yes");
        assertThat(anna.send(address, "agreed", "no").getRedirectedUrl()).doesNotContain("delay");
        assertThat(anna.page("/portal/claim").select("main").text()).contains("omdat u goedvond dat wij later besluiten");
    }

    @Test
    void myClaimSaysByWhenAndWhyTheTimeStandsStill() {
        assertThat(anna.page("/portal/claim").select("main").text()).contains("U krijgt ons besluit uiterlijk op");
        TestActors.callAs("carla", Role.CASEWORKER, () -> suspending.begin(receipt.claim(), Ground.FORCE_MAJEURE, receipt.receivedOn(), null,
                "Brand in het archief."));
        assertThat(anna.page("/portal/claim").select("main").text()).contains("staat stil, omdat er iets is gebeurd")
                .doesNotContain("U krijgt ons besluit uiterlijk op", "Brand");
    }

    @Test
    void somebodyElseFindsNothing() {
        var address = "/portal/delay-requests/" + ask();
        var bram = new Applicant(browser, examples.aPerson());
        assertThat(bram.visit(address).getStatus()).isEqualTo(404);
        assertThat(bram.send(address, "agreed", "yes").getStatus()).isEqualTo(404);
    }

    private DelayRequestId ask() {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> delaying.ask(receipt.claim(), receipt.decideBy().plusWeeks(6),
                "U bent in juni weg.\n\nWij willen u graag spreken."));
    }
}
