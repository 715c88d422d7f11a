package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.QuestionId;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** My claim: how far it is, what can be done, and the questions in between. */
@RealParts
class ClaimPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    ExampleClaims examples;

    @Autowired
    ClaimWalk walk;

    @Autowired
    Asking asking;

    private Applicant anna;
    private Receipt receipt;

    @BeforeEach
    void annaSent() {
        var person = examples.aPerson();
        receipt = examples.submitted(person);
        anna = new Applicant(browser, person);
    }

    @Test
    void theCourseTellsWhatHappenedAndWhatComes() {
        var page = anna.page("/portal/claim");
        assertThat(page.select(".tg-caption").first().text()).isEqualTo("Nummer " + receipt.number());
        assertThat(page.select(".tg-timeline__done .tg-timeline__what").text()).contains("Wij hebben uw aanvraag ontvangen");
        assertThat(page.select("[aria-current=step] .tg-timeline__what").text()).contains("Wij bekijken uw aanvraag");
        assertThat(page.select(".tg-timeline__next .tg-timeline__when").text()).startsWith("uiterlijk op");
        assertThat(page.text()).contains("U hoeft nu niets te doen.");
    }

    @Test
    void whatCanBeDoneNowStandsOnTop() {
        ask("Heeft u nog een brief uit die tijd?");
        var sections = anna.page("/portal/claim").select("main section h2").eachText();
        assertThat(sections.get(0)).isEqualTo("Wat kunt u nu doen?");
        assertThat(anna.page("/portal/claim").select("main section:first-of-type a.utrecht-button").text()).isEqualTo("Onze vraag beantwoorden");
    }

    @Test
    void aQuestionIsAnsweredOnceWithAFile() {
        var question = "/portal/questions/" + ask("Heeft u nog een brief uit die tijd?");
        assertThat(anna.page(question).select("blockquote").text()).isEqualTo("Heeft u nog een brief uit die tijd?");
        var wrong = anna.sendFiles(question, new MockMultipartFile[] {picture()}, "answer", "");
        assertThat(wrong.getStatus()).isEqualTo(422);
        var kept = Applicant.html(wrong).expectFirst("[name=_kept]").val();
        var right = anna.sendFiles(question, new MockMultipartFile[0], "answer", "Ja, die heb ik.\nHij zit erbij.", "_kept", kept);
        assertThat(right.getRedirectedUrl()).isEqualTo("/portal/claim?answered=yes");
        assertThat(anna.sendFiles(question, new MockMultipartFile[0], "answer", "Nog een antwoord.").getRedirectedUrl()).isEqualTo("/portal/claim?answered=yes");
        var page = anna.page("/portal/claim?answered=yes");
        assertThat(page.select(".tg-message").text()).contains("Ja, die heb ik.").doesNotContain("Nog een antwoord");
        assertThat(page.select(".tg-notice--good")).hasSize(1);
        assertThat(page.select(".tg-documents").text()).contains("brief.png");
    }

    @Test
    void aDecisionIsToldPlainlyAndItsLetterIsNewUntilItIsRead() {
        walk.refuse(receipt.claim());
        var page = anna.page("/portal/claim");
        assertThat(page.select(".tg-timeline__done .tg-timeline__what").last().text()).contains("U krijgt de tegemoetkoming niet");
        var button = page.expectFirst("main section:first-of-type a.utrecht-button");
        assertThat(button.text()).isEqualTo("De brief met het besluit lezen");
        assertThat(page.select(".tg-documents .tg-tag").eachText()).contains("nieuw");
        assertThat(anna.visit(button.attr("href")).getContentType()).isEqualTo("application/pdf");
        assertThat(anna.page("/portal/claim").select("main section:first-of-type a.utrecht-button")).isEmpty();
        assertThat(anna.page("/portal/claim").select(".tg-documents .tg-tag").eachText()).anyMatch(state -> state.startsWith("gelezen op"));
    }

    @Test
    void afterARefusalANewApplicationAsksWhatIsNew() {
        walk.refuse(receipt.claim());
        assertThat(anna.page("/portal/claim").select("a[href=/portal/application]").text()).isEqualTo("Nieuwe aanvraag beginnen");
        anna.send("/portal/application", "forWhom", "self");
        assertThat(anna.page("/portal").select(".tg-task-list li").get(1).text()).contains("Wat er nieuw is");
        assertThat(anna.page("/portal/application/new-facts").select("textarea")).hasSize(1);
        assertThat(anna.page("/portal/claim").text()).contains("Verdergaan met uw nieuwe aanvraag");
    }

    @Test
    void theReceiptLeadsToACopyOfWhatWasSent() {
        walk.settle(receipt.claim());
        var page = anna.page("/portal/receipt/" + receipt.claim());
        assertThat(page.select(".tg-claim-number").text()).isEqualTo(receipt.number().value());
        var copy = anna.visit(page.expectFirst("a[href^=/portal/letters/]").attr("href"));
        assertThat(copy.getContentAsByteArray()).startsWith("%PDF-".getBytes());
        assertThat(copy.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"K01.pdf\"");
    }

    @Test
    void nobodyReachesWhatBelongsToSomebodyElse() {
        var question = ask("Waar woonde u daarna?");
        var bram = new Applicant(browser, examples.aPerson());
        for (var address : new String[] {"/portal/claim/" + receipt.claim(), "/portal/receipt/" + receipt.claim(),
            "/portal/questions/" + question, letterOf(anna)}) {
            assertThat(bram.visit(address).getStatus()).as(address).isEqualTo(404);
        }
        assertThat(bram.sendFiles("/portal/questions/" + question, new MockMultipartFile[0], "answer", "Ik ben het.").getStatus()).isEqualTo(404);
        assertThat(bram.visit("/portal/claim").getRedirectedUrl()).isEqualTo("/portal");
    }

    @Test
    void whoHasAnOpenClaimIsToldKindlyWhyThereIsNoSecond() {
        var page = Applicant.html(anna.send("/portal/application", "forWhom", "self"));
        assertThat(page.select("main").text()).contains("U heeft al een aanvraag gedaan.");
    }

    @Test
    void whatIsTypedStaysText() {
        ask("<script>alert('x')</script>");
        assertThat(anna.page("/portal/claim").select("main script")).isEmpty();
    }

    private static String letterOf(Applicant applicant) {
        return applicant.page("/portal/claim").expectFirst("a[href^=/portal/letters/]").attr("href");
    }

    private QuestionId ask(String question) {
        walk.ask(receipt.claim(), question);
        return TestActors.callAsApplicant(anna.person(), () -> asking.questions(receipt.claim())).get(0).id();
    }

    private static MockMultipartFile picture() {
        return new MockMultipartFile("documents", "brief.png", "image/png", java.util.Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    }
}
