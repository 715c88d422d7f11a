package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.ExampleClaims;
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

/** A grant with the hardship clause, in a real browser: how it is proposed, and its second signature. */
@RealHouse
class HardshipBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Assessing assessing;
    @Autowired
    CurrentActor currentActor;

    @Test
    void aGrantThatDepartsFromAConditionIsSignedByTwo() {
        var filed = examples.submitted();
        var claim = filed.claim();
        var address = "/desk/claims/" + filed.number();
        walk.findComplete(claim);
        walk.take(claim, TaskKind.ASSESS, ClaimWalk.CARLA);
        currentActor.runAs(ClaimWalk.CARLA, () -> {
            var view = assessing.view(claim);
            Map<String, PersonFinding> findings = new LinkedHashMap<>();
            view.criteria().forEach(criterion -> findings.put(criterion.code(),
                    new PersonFinding(criterion.code().equals("C5") ? Finding.NO : Finding.YES, "Gelezen en gewogen.")));
            assessing.save(claim, view.version(), new AssessmentDraft(findings, ProposalKind.REFUSAL, "Strikt toepassen is hier onbillijk.", "", null));
        });
        DeskVisit.as(tegemoet, "carla", address, page -> {
            page.locator("input[name=outcome][value=hardship]").check();
            page.locator("textarea[name=plainReasons]").fill("U was er net na de laatste dag. Het zou niet eerlijk zijn om u daarom niets te geven.");
            page.locator("textarea[name=reasons]").fill("Strikt toepassen is hier onbillijk.");
            page.locator("input[name=noConflict]").check();
            DeskVisit.look(page, "hardship-propose");
            page.locator("button[data-propose]").click();
            page.waitForURL("**/desk");
        });
        walk.agree(claim);
        walk.signOnly(claim);
        walk.await(claim, TaskKind.COSIGN_DECISION);
        walk.take(claim, TaskKind.COSIGN_DECISION, TestActors.staff("nina", Role.REVIEWER));
        DeskVisit.as(tegemoet, "nina", address, page -> {
            assertThat(page.locator("section[aria-labelledby=work-title]").innerText()).contains("niet eerlijk", "€ 5.000,00", "Tom Terpstra");
            page.locator("input[name=agreed][value=yes]").check();
            page.locator("input[name=noConflict]").check();
            DeskVisit.look(page, "hardship-cosign");
            page.locator("button[data-propose]").click();
            page.waitForURL("**/desk");
            assertThat(page.locator(".tg-notice").first().innerText()).contains("hardheidsclausule");
        });
    }
}
