package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A claim after a refusal, on the page of whoever assesses it, in a real browser (Awb 4:6). */
@RealHouse
class RevisionBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;

    @Test
    void theAssessorReadsWhatIsNewBesideTheRefusal() {
        var person = examples.aPerson();
        var refused = examples.submitted(person);
        walk.settle(refused.claim());
        walk.refuse(refused.claim());
        walk.settle(refused.claim());
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.NEW_FACTS, Map.of("newFacts", "Ik heb mijn voogdijkaart gevonden.\nDaar staat de naam van de rechter op."));
        var again = examples.submitted(person, answers);
        walk.settle(again.claim());
        walk.findComplete(again.claim());
        walk.take(again.claim(), TaskKind.ASSESS, ClaimWalk.CARLA);
        DeskVisit.as(tegemoet, "carla", "/desk/claims/" + again.number(), page -> {
            assertThat(page.locator("#revision").innerText()).contains(refused.number().value(), "voogdijkaart", "Awb 4:6");
            assertThat(page.locator("#signals").count()).as("the card says it already").isZero();
            assertThat(page.locator("#criterion-C13").innerText()).contains("Is er iets nieuws na de afwijzing?");
            DeskVisit.look(page, "revision");
            page.locator("#revision a").click();
            if (page.url().endsWith("/reason")) {
                page.locator("#reason").fill("Om het eerdere besluit te lezen.");
                page.locator("main .utrecht-button--primary-action").click();
            }
            assertThat(page.locator("#asked-again").innerText()).contains(again.number().value());
            DeskVisit.look(page, "revision-refused");
        });
    }
}
