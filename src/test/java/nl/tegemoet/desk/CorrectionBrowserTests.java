package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.decision.Correcting;
import nl.tegemoet.decision.SlipKind;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A slip in the letter of a decision, put right in a real browser by two people whom Keycloak knows. */
@RealHouse
class CorrectionBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Correcting correcting;
    @Autowired
    CurrentActor currentActor;

    @Test
    void twoPeoplePutASlipRight() {
        var decided = examples.submitted();
        walk.grant(decided.claim());
        var address = "/desk/claims/" + decided.number();
        as("rosa", address + "/corrections", page -> {
            page.locator("input[name=kind][value=NAME]").check();
            page.locator("textarea[name=wrong]").fill("mevrouw Jansen");
            page.locator("textarea[name=right]").fill("geen mevrouw Janssen");
            page.locator("textarea[name=why]").fill("In de aanvraag staat de naam goed.");
            page.locator("main form button.utrecht-button--primary-action").click();
            assertThat(page.locator(".tg-error-summary").innerText()).contains("dat het besluit verandert");
            DeskVisit.look(page, "correction-refused");
            page.locator("textarea[name=right]").fill("mevrouw Janssen");
            page.locator("main form button.utrecht-button--primary-action").click();
            assertThat(page.locator("article").innerText()).contains("wacht op een collega");
            DeskVisit.look(page, "correction-made");
        });
        walk.take(decided.claim(), TaskKind.CONFIRM_CORRECTION, ClaimWalk.TOM);
        as("tom", address, page -> {
            DeskVisit.look(page, "correction-to-confirm");
            page.locator("input[name=agreed][value=yes]").check();
            page.locator("input[type=checkbox][name=noConflict]").check();
            page.locator("section[aria-labelledby=work-title] .utrecht-button--primary-action").click();
            page.waitForURL(tegemoet + "/desk");
        });
        walk.settle(decided.claim());
        assertThat(currentActor.callAs(ClaimWalk.TOM, () -> correcting.of(decided.claim()))).singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(SlipKind.NAME))
                .satisfies(one -> assertThat(one.judged()).isPresent());
    }

    /** Says why the claim is opened, where the desk asks for it. */
    private void as(String person, String address, Consumer<Page> visit) {
        DeskVisit.as(tegemoet, person, address, page -> {
            if (page.url().endsWith("/reason")) {
                page.locator("#reason").fill("Er belde iemand over de brief.");
                page.locator("main .utrecht-button--primary-action").click();
                page.navigate(tegemoet + address);
            }
            visit.accept(page);
        });
    }
}
