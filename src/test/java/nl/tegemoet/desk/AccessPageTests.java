package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tegemoet.assessment.AccessBarred;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.Conflicts;
import nl.tegemoet.assessment.Restrictions;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Claims that are shut to somebody: by an interest of their own, or because only named people may see them. */
@RealParts
class AccessPageTests {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Conflicts conflicts;
    @Autowired
    Restrictions restrictions;
    @Autowired
    Assessing assessing;
    @Autowired
    Deciding deciding;
    @Autowired
    Worklist worklist;

    private Actor friend;
    private DeskVisitor asFriend;
    private DeskVisitor tom;
    private ClaimId claim;
    private String number;
    private String page;

    @BeforeEach
    void somebodyFilesAClaim() {
        friend = TestActors.staff("vera" + PEOPLE.incrementAndGet(), Role.CASEWORKER);
        asFriend = new DeskVisitor(browser, friend);
        tom = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));
        var receipt = examples.submitted();
        claim = receipt.claim();
        number = receipt.number().toString();
        page = "/desk/claims/" + number;
        walk.findComplete(claim);
    }

    private void declare() {
        var opened = asFriend.open(page);
        assertThat(asFriend.submit(opened, page + "/conflict", Map.of("words", "mijn buurvrouw")).location()).isEqualTo(page + "/barred");
    }

    @Test
    void whoHasAnInterestSeesTheClaimNoMoreAndTheirWorkGoesBack() {
        walk.take(claim, TaskKind.ASSESS, friend);
        var saved = new AssessmentDraft(Map.of(), null, "Tot hier was ik gekomen.");
        TestActors.runAs(friend, () -> assessing.save(claim, assessing.view(claim).version(), saved));
        declare();
        assertThat(asFriend.open(page).location()).isEqualTo(page + "/barred");
        assertThat(asFriend.open(page + "/history").location()).isEqualTo(page + "/barred");
        assertThat(asFriend.open(page + "/barred").text("main")).contains("ligt weer op de lijst", "blijft staan");
        var item = walk.await(claim, TaskKind.ASSESS);
        assertThat(item.isFree()).isTrue();
        assertThatThrownBy(() -> TestActors.runAs(friend, () -> worklist.take(item.taskId()))).isInstanceOf(AccessBarred.class);
        assertThatThrownBy(() -> TestActors.runAs(friend, () -> assessing.propose(claim, 1, saved))).isInstanceOf(AccessBarred.class);
        assertThat(TestActors.callAs("cees", Role.CASEWORKER, () -> assessing.view(claim)).draft().reasons()).isEqualTo(saved.reasons());
    }

    @Test
    void aClaimThatIsSentBackDoesNotReturnToWhoHasAnInterestNow() {
        walk.proposeGrant(claim);
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> conflicts.record(claim, new Colleague("carla", "Carla Claassen"), ""));
        walk.sendBack(claim, "Kijk nog eens naar de stukken.");
        assertThat(walk.await(claim, TaskKind.ASSESS).isFree()).isTrue();
        TestActors.runAs("tom", Role.TEAM_LEAD,
                () -> conflicts.end(claim, conflicts.of(claim).get(0).id(), "Het ging om iemand met dezelfde naam."));
        walk.take(claim, TaskKind.ASSESS, ClaimWalk.CARLA);
    }

    @Test
    void whoHasAnInterestNeitherReviewsNorSigns() {
        walk.proposeGrant(claim);
        walk.agree(claim);
        var signer = TestActors.staff("tom", Role.TEAM_LEAD);
        TestActors.runAs("tessa", Role.TEAM_LEAD, () -> conflicts.record(claim, new Colleague("tom", "Tom Terpstra"), "familie"));
        assertThatThrownBy(() -> TestActors.runAs(signer, () -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version())))
                .isInstanceOf(AccessBarred.class);
    }

    @Test
    void aTeamLeadEndsAnInterestWithAReason() {
        declare();
        var again = tom.submit(leadsPage(), page + "/conflict/" + conflicts.of(claim).get(0).id() + "/end", Map.of("reason", " "));
        assertThat(again.status()).isEqualTo(422);
        tom.submit(again, page + "/conflict/" + conflicts.of(claim).get(0).id() + "/end", Map.of("reason", "Andere persoon."));
        assertThat(asFriend.open(page).status()).isEqualTo(200);
        assertThat(tom.open(page).text("#access")).contains("beëindigd door Tom: Andere persoon.").contains("mijn buurvrouw");
    }

    @Test
    void onlyNamedPeopleSeeARestrictedClaim() {
        tom.submit(leadsPage(), page + "/restriction", Map.of("names", "", "reason", "Een collega vroeg dit aan."));
        assertThat(asFriend.open(page).location()).isEqualTo(page + "/barred");
        assertThat(asFriend.open("/desk/search?number=" + number).location()).isEqualTo(page);
        assertThat(asFriend.open(page + "/barred").text("h1")).contains("afgeschermd");
        assertThat(asFriend.open(page + "/barred").text("main")).doesNotContain("1961").doesNotContain("collega vroeg");
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> restrictions.admit(claim, new Colleague(friend.id(), friend.displayName())));
        assertThat(asFriend.open(page).status()).isEqualTo(200);
        assertThat(asFriend.open(page).text(".tg-notice")).contains("Afgeschermd");
    }

    @Test
    void whoOpensARestrictedClaimAllTheSameTellsTheTeamLead() {
        TestActors.runAs("tessa", Role.TEAM_LEAD, () -> restrictions.restrict(claim, List.of(), "bekende persoon"));
        var refused = asFriend.submit(asFriend.open(page + "/barred"), page + "/restriction/force", Map.of("reason", ""));
        assertThat(refused.status()).isEqualTo(422);
        asFriend.submit(refused, page + "/restriction/force", Map.of("reason", "De aanvrager staat aan de balie."));
        assertThat(asFriend.open(page).status()).isEqualTo(200);
        var first = tom.open("/desk");
        assertThat(first.text("section[aria-labelledby=forced]")).contains(number, "aan de balie");
        var access = TestActors.callAs("tom", Role.TEAM_LEAD, restrictions::unseen).stream().filter(one -> one.claim().equals(claim)).findFirst().orElseThrow();
        tom.submit(first, "/desk/forced-access/" + access.id() + "/seen", Map.of());
        assertThat(tom.open("/desk").text("main section[aria-labelledby=forced]")).doesNotContain(number);
    }

    /** As a team lead opens it: with a reason, since the work is not theirs. */
    private DeskVisitor.Answer leadsPage() {
        tom.send(page + "/reason", Map.of("reason", "Om te zien wie er bij mag."));
        return tom.open(page);
    }
}
