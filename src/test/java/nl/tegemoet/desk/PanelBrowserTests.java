package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A claim before a panel, in a real browser with the people whom Keycloak knows: from a disagreement to what the majority decides. */
@RealHouse
class PanelBrowserTests {

    private static final String NOTICE = ".tg-notice";

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Paneling paneling;

    @Test
    void panelDecidesWhenTheSecondReaderDisagrees() {
        var filed = examples.submitted();
        var claim = filed.claim();
        var address = "/desk/claims/" + filed.number();
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.take(claim, TaskKind.REVIEW, ClaimWalk.ROSA);
        DeskVisit.as(tegemoet, "rosa", address, page -> {
            page.locator("input[name=agreed][value=disagree]").check();
            page.locator("textarea[name=remarks]").fill("Het verblijf valt buiten de periode van de regeling.");
            page.locator("input[name=noConflict]").check();
            DeskVisit.look(page, "panel-disagree");
            submit(page);
            assertThat(page.locator(NOTICE).first().innerText()).contains("vastgelegd");
        });
        walk.take(claim, TaskKind.CONVENE_PANEL, ClaimWalk.TOM);
        DeskVisit.as(tegemoet, "tom", address, page -> {
            assertThat(page.locator("input[name=_member][value=carla]").count()).as("who proposed cannot be chosen").isZero();
            page.locator("input[name=_member][value=nina]").check();
            page.locator("input[name=_member][value=rosa]").check();
            submit(page);
            assertThat(page.locator("[role=alert], .tg-error-summary").first().innerText()).contains("drie of meer leden");
            assertThat(page.locator("input[name=_member][value=nina]").isChecked()).as("nothing chosen is lost").isTrue();
            page.locator("input[name=_member][value=wim]").check();
            page.locator("input[name=_chair][value=nina]").check();
            DeskVisit.look(page, "panel-convene");
            submit(page);
            page.navigate(tegemoet + address);
            reason(page);
            page.locator("#panel details summary").click();
            page.locator("#leaving").selectOption("wim");
            page.locator("#replace-reason").fill("Wim is langdurig ziek.");
            page.locator("#panel form button").click();
            assertThat(page.locator("[role=alert], .tg-error-summary").first().innerText()).contains("in de plaats komt");
            assertThat(page.locator("#replace-reason").inputValue()).isEqualTo("Wim is langdurig ziek.");
            page.locator("#coming").selectOption("otto");
            DeskVisit.look(page, "panel-replace");
            page.locator("#panel form button").click();
            assertThat(page.locator("#panel").innerText()).contains("Otto Oosterhuis", "Nina Nijland, voorzitter").doesNotContain("Wim Wagenaar,");
        });
        DeskVisit.as(tegemoet, "otto", address, page -> {
            page.locator("input[name=kind][value=refuse]").check();
            page.locator("textarea[name=reasons]").fill("Het verblijf begon na de laatste dag van de regeling.");
            page.locator("input[name=noConflict]").check();
            DeskVisit.look(page, "panel-opinion");
            submit(page);
        });
        opinion(claim, "rosa", "Rosa Roelofs");
        DeskVisit.as(tegemoet, "nina", address, page -> {
            assertThat(page.content()).as("what Otto thinks is not known yet").doesNotContain("begon na de laatste dag");
            page.locator("input[name=kind][value=grant]").check();
            page.locator("textarea[name=reasons]").fill("De brief van de kinderbescherming noemt een eerdere datum.");
            page.locator("input[name=noConflict]").check();
            submit(page);
            vote(claim, "otto");
            vote(claim, "rosa");
            page.navigate(tegemoet + address);
            reason(page);
            assertThat(page.locator("form[action$=panel-vote]").innerText()).contains("begon na de laatste dag", "eerdere datum");
            page.locator("input[name=kind][value=grant]").check();
            DeskVisit.look(page, "panel-vote");
            submit(page);
            page.navigate(tegemoet + address);
            page.locator("textarea[name=reasons]").fill("De meerderheid vindt dat het verblijf buiten de periode valt.");
            page.locator("textarea[name=plainReasons]").fill("U verbleef er na de laatste dag van de regeling.");
            submit(page);
            assertThat(page.locator(".tg-error-summary, [role=alert]").first().innerText()).contains("aan welke voorwaarde");
            assertThat(page.locator("textarea[name=reasons]").inputValue()).contains("buiten de periode");
            page.locator("input[name=_unmet]").first().check();
            DeskVisit.look(page, "panel-outcome");
            submit(page);
            assertThat(page.locator(NOTICE).first().innerText()).contains("uitkomst van de kamer");
            page.navigate(tegemoet + address);
            reason(page);
            assertThat(page.locator("#panel").innerText()).contains("De meerderheid wil afwijzen");
            page.evaluate("document.querySelectorAll('#panel details').forEach(one => one.open = true)");
            DeskVisit.look(page, "panel-decided");
        });
    }

    private static void submit(Page page) {
        page.locator("button[data-propose]").click();
        page.waitForLoadState();
    }

    /** Who holds no work on the claim says why they open it. */
    private static void reason(Page page) {
        if (page.url().endsWith("/reason")) {
            page.locator("#reason").fill("Lid van de kamer.");
            page.locator("main .utrecht-button--primary-action").click();
            page.waitForLoadState();
        }
    }

    private void opinion(ClaimId claim, String member, String name) {
        TestActors.runAs(member, Role.REVIEWER, () -> paneling.giveOpinion(claim, ProposalKind.REFUSAL, name + " las het dossier."));
    }

    private void vote(ClaimId claim, String member) {
        TestActors.runAs(member, Role.REVIEWER, () -> paneling.vote(claim, paneling.state(claim).orElseThrow().ballot(), ProposalKind.REFUSAL));
    }
}
