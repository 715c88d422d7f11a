package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.assessment.ProposalNotPossible;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.Worklist;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The hardship clause (Wsg 8(1)): a grant that departs from a condition says why, and is signed by two. */
@RealParts
class HardshipDatabaseTests {

    private static final Actor TESSA = TestActors.staff("tessa", Role.TEAM_LEAD);
    private static final Actor OTTO = TestActors.staff("otto", Role.REVIEWER);

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Assessing assessing;
    @Autowired
    Deciding deciding;
    @Autowired
    Cosigning cosigning;
    @Autowired
    Claims claims;
    @Autowired
    Worklist worklist;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    JdbcClient jdbc;

    private ClaimId claim;

    @BeforeEach
    void filed() {
        claim = examples.submitted().claim();
        walk.findComplete(claim);
    }

    @Test
    void aGrantThatDepartsFromAConditionIsAnnouncedOnlyAfterASecondSignature() {
        signed();
        walk.post(claim);
        assertThat(announced()).isFalse();
        walk.await(claim, TaskKind.COSIGN_DECISION);
        assertThatThrownBy(() -> jdbc.sql("update decision set announced_on = current_date, payment_due = current_date, objection_until = current_date,"
                + " letter_id = id where in_force_claim = ?").param(claim.toString()).update()).as("the database itself")
                .isInstanceOf(DataAccessException.class).hasMessageContaining("after its second signature");
        walk.take(claim, TaskKind.COSIGN_DECISION, TESSA);
        as(TESSA, () -> cosigning.cosign(claim, version(TESSA)));
        walk.settle(claim);
        walk.post(claim);
        assertThat(announced()).isTrue();
        var decision = currentActor.callAs(ClaimWalk.CARLA, () -> deciding.view(claim)).orElseThrow();
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> deciding.granted(decision.id())).orElseThrow().deciders())
                .as("who signed second does not pay either").contains("tessa", "tom", "rosa", "carla");
        assertThatThrownBy(() -> jdbc.sql("update decision_cosignature set signed_by = 'otto' where decision_id = ?").param(decision.id().toString())
                .update()).isInstanceOf(DataAccessException.class).hasMessageContaining("does not change");
    }

    @Test
    void whoHadAPartOrHasNoMandateDoesNotSignSecond() {
        signed();
        walk.await(claim, TaskKind.COSIGN_DECISION);
        refused(() -> as(ClaimWalk.ROSA, () -> cosigning.cosign(claim, version(ClaimWalk.ROSA))), Problem.TOOK_PART);
        refused(() -> as(ClaimWalk.TOM, () -> cosigning.cosign(claim, version(ClaimWalk.TOM))), Problem.TOOK_PART);
        refused(() -> as(OTTO, () -> cosigning.cosign(claim, version(OTTO))), Problem.NO_MANDATE);
        assertThatThrownBy(() -> as(TESSA, () -> cosigning.cosign(claim, version(TESSA)))).as("who does not hold the work").isInstanceOf(StalePage.class);
        assertThatThrownBy(() -> jdbc.sql("insert into decision_cosignature select id, 'tom', 'Tom', 'TEAM_LEAD', mandate_id, now(6) from decision"
                + " where in_force_claim = ?").param(claim.toString()).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("had a part");
    }

    @Test
    void whoDoesNotAgreeSendsItBackAndTheDecisionIsRecalled() {
        signed();
        walk.take(claim, TaskKind.COSIGN_DECISION, TESSA);
        assertThatThrownBy(() -> as(TESSA, () -> cosigning.sendBack(claim, version(TESSA), " "))).isInstanceOf(ProposalNotPossible.class);
        as(TESSA, () -> cosigning.sendBack(claim, version(TESSA), "Waarom kon het niet eerder?"));
        walk.await(claim, TaskKind.ASSESS);
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> deciding.view(claim))).isEmpty();
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> assessing.view(claim)).sentBack().orElseThrow().text()).contains("eerder");
    }

    @Test
    void itNamesWhatIsNotMetAndTellsTheApplicantWhy() {
        assertThatThrownBy(() -> propose(Finding.YES, "Omdat.")).isInstanceOfSatisfying(ProposalNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(ProposalNotPossible.Problem.NOTHING_UNMET));
        assertThatThrownBy(() -> propose(Finding.NO, "")).isInstanceOfSatisfying(ProposalNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(ProposalNotPossible.Problem.REASONS_MISSING));
        assertThatThrownBy(() -> propose(Finding.CANNOT_TELL, "Omdat.")).isInstanceOfSatisfying(ProposalNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(ProposalNotPossible.Problem.UNDECIDED));
    }

    @Test
    void thePageShowsWhatItDepartsFromAndTakesTheSignature() {
        signed();
        walk.take(claim, TaskKind.COSIGN_DECISION, TESSA);
        var address = "/desk/claims/" + TestActors.callAsSystem(() -> claims.summary(claim)).number();
        var tessa = new DeskVisitor(browser, TESSA);
        var page = tessa.open(address);
        assertThat(page.text("section[aria-labelledby=work-title]")).contains("hardheidsclausule", "€ 5.000,00", "Dat was niet eerlijk geweest.", "Tom");
        assertThat(tessa.submit(page, address + "/cosign-decision", Map.of("agreed", "no", "noConflict", "true")).page().select("textarea[name=remarks]"))
                .as("a no says why").isNotEmpty();
        assertThat(tessa.submit(page, address + "/cosign-decision", Map.of("agreed", "yes", "noConflict", "true")).location()).isEqualTo("/desk");
    }

    private void signed() {
        walk.take(claim, TaskKind.ASSESS, ClaimWalk.CARLA);
        propose(Finding.NO, "Dat was niet eerlijk geweest.");
        walk.await(claim, TaskKind.REVIEW);
        walk.agree(claim);
        walk.signOnly(claim);
    }

    private void propose(Finding about, String plainReasons) {
        if (Set.of(TaskKind.ASSESS).stream().noneMatch(kind -> held(kind))) {
            walk.take(claim, TaskKind.ASSESS, ClaimWalk.CARLA);
        }
        as(ClaimWalk.CARLA, () -> {
            var view = assessing.view(claim);
            Map<String, PersonFinding> findings = new LinkedHashMap<>();
            view.criteria().forEach(criterion -> findings.put(criterion.code(),
                    new PersonFinding(criterion.code().equals("C5") ? about : Finding.YES, "Gelezen.")));
            assessing.propose(claim, view.version(), new AssessmentDraft(findings, ProposalKind.HARDSHIP, "Strikt toepassen is hier onbillijk.",
                    plainReasons, null));
        });
    }

    private boolean held(TaskKind kind) {
        return currentActor.callAs(ClaimWalk.TOM, () -> worklist.workOn(claim)).stream().anyMatch(item -> item.kind() == kind && !item.isFree());
    }

    private int version(Actor actor) {
        return currentActor.callAs(actor, () -> cosigning.toCosign(claim)).map(HardshipToSign::version).orElse(0);
    }

    private boolean announced() {
        return currentActor.callAs(ClaimWalk.CARLA, () -> deciding.view(claim)).flatMap(DecisionView::announcement).isPresent();
    }

    private void as(Actor actor, Runnable work) {
        currentActor.runAs(actor, work);
    }

    private static void refused(ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(SigningNotPossible.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
