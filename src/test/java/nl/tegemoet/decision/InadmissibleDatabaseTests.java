package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.tegemoet.assessment.AdmissibilityBar;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.assessment.ProposalNotPossible;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A claim that is not judged (niet-ontvankelijk): why is named, the applicant is heard first, and the letter says nothing about what happened. */
@RealParts
class InadmissibleDatabaseTests {

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Assessing assessing;
    @Autowired
    AskingViews askingViews;
    @Autowired
    Deciding deciding;
    @Autowired
    Claims claims;
    @Autowired
    Letters letters;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    JdbcClient jdbc;

    private PersonId person;
    private ClaimId claim;

    @BeforeEach
    void filed() {
        person = examples.aPerson();
        claim = examples.submitted(person).claim();
        walk.settle(claim);
        walk.findComplete(claim);
        walk.take(claim, TaskKind.ASSESS, ClaimWalk.CARLA);
    }

    @Test
    void itIsDecidedAfterTheApplicantWasHeardAndEndsTheClaim() {
        propose(AdmissibilityBar.NOT_ENTITLED_TO_APPLY, "Uw buurman kan zelf aanvragen.");
        walk.agree(claim);
        walk.sign(claim);
        walk.settle(claim);
        var decision = currentActor.callAs(ClaimWalk.CARLA, () -> deciding.view(claim)).orElseThrow();
        assertThat(decision.kind()).isEqualTo(DecisionKind.INADMISSIBLE);
        assertThat(decision.grounds()).containsExactly(RefusalGround.NOT_ENTITLED_TO_APPLY);
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> askingViews.views(claim))).isPresent();
        assertThat(TestActors.callAsSystem(() -> claims.summary(claim)).outcome()).isEqualTo(Outcome.INADMISSIBLE);
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> letters.list(claim))).extracting(Letter::type)
                .contains(LetterType.INADMISSIBLE, LetterType.AFTERCARE).doesNotContain(LetterType.REFUSAL);
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> deciding.granted(decision.id()))).isEmpty();
        var own = new DeskVisitor(browser, Actor.applicant(person));
        assertThat(own.open("/portal/claim").text("main")).contains("Wij kunnen uw aanvraag niet beoordelen");
    }

    @Test
    void itNamesWhyAndTellsTheApplicant() {
        assertThatThrownBy(() -> propose(null, "Omdat het niet kan.")).isInstanceOfSatisfying(ProposalNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(ProposalNotPossible.Problem.BAR_MISSING));
        assertThatThrownBy(() -> propose(AdmissibilityBar.GRANTED_BEFORE, " ")).isInstanceOfSatisfying(ProposalNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(ProposalNotPossible.Problem.REASONS_MISSING));
    }

    @Test
    void thePageAsksWhyAndKeepsIt() {
        var address = "/desk/claims/" + TestActors.callAsSystem(() -> claims.summary(claim)).number();
        var carla = new DeskVisitor(browser, ClaimWalk.CARLA);
        var typed = Map.of("outcome", "inadmissible", "reasons", "De aanvrager is de buurman.", "plainReasons", "Uw buurman kan zelf aanvragen.", "noConflict", "true");
        var again = carla.submit(carla.open(address), address + "/assessment", typed);
        assertThat(again.page().select("input[name=bar]")).hasSize(2);
        assertThat(again.text("textarea[name=plainReasons]")).isEqualTo("Uw buurman kan zelf aanvragen.");
        var whole = new java.util.HashMap<>(typed);
        whole.put("bar", "NOT_ENTITLED_TO_APPLY");
        assertThat(carla.submit(again, address + "/assessment", whole).location()).isEqualTo("/desk");
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> assessing.lastProposal(claim)).orElseThrow().unmet()).containsExactly("N1");
    }

    @Test
    void theDatabaseHoldsItToAGroundAndToTheViews() {
        assertThatThrownBy(() -> jdbc.sql("insert into decision (id, claim_id, in_force_claim, kind, scheme, grounds, reasons, proposed_by, reviewed_by, signed_by,"
                + " signed_by_name, capacity, mandate_id, signed_at, deciders) select uuid(), ?, ?, 'INADMISSIBLE', 'x', 'GRANTED_BEFORE', 'x', 'carla', 'rosa', holder,"
                + " 'T', 'TEAM_LEAD', id, now(6), 'x' from identity_mandate where kind = 'INADMISSIBLE' and holder = 'tom' and confirmed_at is not null limit 1")
                .params(claim.toString(), claim.toString()).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("asked for their views");
    }

    private void propose(AdmissibilityBar bar, String plainReasons) {
        currentActor.runAs(ClaimWalk.CARLA, () -> assessing.propose(claim, assessing.view(claim).version(),
                new AssessmentDraft(Map.of(), ProposalKind.INADMISSIBLE, "De aanvrager is de buurman.", plainReasons, bar, null)));
    }
}
