package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.Conflicts;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Two claims that name one bank account, in a real browser: the assessor is stopped, looks, and goes on; a colleague kept out of the other cannot. */
@RealHouse
class SignalBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Assessing assessing;
    @Autowired
    Conflicts conflicts;
    @Autowired
    CurrentActor currentActor;

    @Test
    void theAssessorLooksAtASignalBeforeProposing() {
        var account = ExampleClaims.anAccount();
        var other = filed(account);
        var filed = filed(account);
        var claim = filed.claim();
        walk.settle(claim);
        walk.findComplete(claim);
        walk.take(claim, TaskKind.ASSESS, ClaimWalk.CARLA);
        currentActor.runAs(ClaimWalk.CARLA, () -> {
            var view = assessing.view(claim);
            Map<String, PersonFinding> findings = new LinkedHashMap<>();
            view.criteria().forEach(criterion -> findings.put(criterion.code(), new PersonFinding(Finding.YES, "Gelezen en gewogen.")));
            assessing.save(claim, view.version(), new AssessmentDraft(findings, ProposalKind.GRANT, "Het is aannemelijk."));
        });
        DeskVisit.as(tegemoet, "carla", "/desk/claims/" + filed.number(), page -> {
            assertThat(signals(page)).contains("Zelfde rekening", other.number().value(), "te bekijken", "geen oordeel");
            DeskVisit.look(page, "signal-open");
            page.locator("textarea[name=reasons]").fill("Het is aannemelijk, ook door de brief.");
            page.locator("input[name=noConflict]").check();
            page.locator("button[data-propose]").click();
            page.locator("[role=alert]").first().waitFor();
            assertThat(page.locator("[role=alert]").first().innerText()).contains("Er staat een signaal open");
            assertThat(page.locator("textarea[name=reasons]").inputValue()).isEqualTo("Het is aannemelijk, ook door de brief.");
            page.locator("#signals input[value=IN_ORDER]").check();
            page.locator("#signals button").click();
            page.locator("[role=alert]").first().waitFor();
            assertThat(page.locator("[role=alert]").first().innerText()).contains("Schrijf op waaraan u dat ziet");
            assertThat(page.locator("#signals input[value=IN_ORDER]").isChecked()).isTrue();
            DeskVisit.look(page, "signal-no-reason");
            page.locator("#signals input[name=reason]").fill("Broer en zus met samen een rekening.");
            page.locator("#signals button").click();
            page.waitForURL("**#signals");
            assertThat(signals(page)).contains("bekeken", "Er is een verband, en dat klopt", "Broer en zus");
            DeskVisit.look(page, "signal-seen");
            page.locator("input[name=noConflict]").check();
            page.locator("button[data-propose]").click();
            page.waitForURL("**/desk");
        });
    }

    @Test
    void whoIsKeptOutOfTheOtherClaimReadsNeitherItsNumberNorJudgesTheSignal() {
        var account = ExampleClaims.anAccount();
        var other = filed(account);
        var filed = filed(account);
        walk.settle(filed.claim());
        walk.take(filed.claim(), TaskKind.CHECK_COMPLETENESS, ClaimWalk.CARLA);
        TestActors.runAs("carla", Role.CASEWORKER, () -> conflicts.declare(other.claim(), ""));
        DeskVisit.as(tegemoet, "carla", "/desk/claims/" + filed.number(), page -> {
            assertThat(signals(page)).contains("Zelfde rekening", "voor u gesloten").doesNotContain(other.number().value());
            assertThat(page.locator("#signals form").count()).isZero();
            DeskVisit.look(page, "signal-shut");
        });
    }

    private static String signals(Page page) {
        return page.locator("#signals").innerText();
    }

    private Receipt filed(String account) {
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.BANK, Map.of("iban", account, "holder", "A.M. de Vries"));
        return examples.submitted(examples.aPerson(), answers);
    }
}
