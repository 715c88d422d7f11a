package nl.tegemoet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.ProposalNotPossible;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Addition;
import nl.tegemoet.claim.AdditionNotPossible;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.Withholding;
import nl.tegemoet.decision.WithholdingNotPossible;
import nl.tegemoet.decision.WithholdingReason;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;

/** What an applicant adds unasked, at each stage of the claim. */
@RealParts
class NewFactsDatabaseTests {

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    SentLetters sent;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;
    @Autowired
    Adding adding;
    @Autowired
    Assessing assessing;
    @Autowired
    Deciding deciding;
    @Autowired
    Withholding withholding;
    @Autowired
    Withdrawing withdrawing;
    @Autowired
    CurrentActor currentActor;

    private PersonId anna;
    private ClaimId claim;

    @BeforeEach
    void annaFiled() {
        anna = examples.aPerson();
        claim = sent.claim(anna, Channel.POST);
        walk.settle(claim);
    }

    @Test
    void whatIsAddedReachesTheDeskAndASecondClickAddsNothing() {
        var once = UUID.randomUUID();
        add(once, "Het was in 1974, niet in 1973.");
        add(once, "Het was in 1974, niet in 1973.");
        currentActor.runAs(ClaimWalk.CARLA, () -> adding.record(UUID.randomUUID(), claim, Addition.Origin.PHONE, "Ook in 1975.", List.of(),
                LocalDate.now(ZoneId.of("Europe/Amsterdam"))));
        var page = new DeskVisitor(browser, ClaimWalk.CARLA).open(address()).text("#additions");
        assertThat(page).containsOnlyOnce("niet in 1973").contains("aan de telefoon", "opgeschreven door Carla");
    }

    @Test
    void whoReviewsAProposalMadeBeforeSaysToHaveReadIt() {
        proposed();
        int before = version();
        add("Ik heb een brief gevonden.");
        walk.take(claim, TaskKind.REVIEW, ClaimWalk.ROSA);
        currentActor.runAs(ClaimWalk.ROSA, () -> {
            assertThatThrownBy(() -> assessing.agree(claim, before, "")).isInstanceOf(OptimisticLockingFailureException.class);
            assertThatThrownBy(() -> assessing.agree(claim, version(), "")).isInstanceOf(ProposalNotPossible.class);
        });
        var rosa = new DeskVisitor(browser, ClaimWalk.ROSA);
        var page = rosa.open(address());
        assertThat(page.text("main")).contains("nadat dit voorstel was gemaakt", "Gemaakt zonder wat de aanvrager daarna toevoegde");
        var refused = rosa.submit(page, address() + "/review", Map.of("agreed", "yes", "noConflict", "true"));
        assertThat(refused.text(".tg-error-summary")).contains("kruis aan");
        var seen = page.page().select("input[name=_seen]").val();
        assertThat(rosa.submit(page, address() + "/review", Map.of("agreed", "yes", "noConflict", "true", "_seen", seen)).status()).isEqualTo(302);
    }

    @Test
    void sendingAProposalBackNeedsNoBox() {
        proposed();
        add("Ik heb een brief gevonden.");
        walk.sendBack(claim, "Lees wat er nieuw is.");
        assertThat(currentActor.callAs(ClaimWalk.ROSA, () -> assessing.unseen(claim))).isEmpty();
    }

    @Test
    void whoSignsSaysToHaveReadIt() {
        proposed();
        walk.agree(claim);
        add("Ik heb een brief gevonden.");
        walk.take(claim, TaskKind.SIGN_DECISION, ClaimWalk.TOM);
        currentActor.runAs(ClaimWalk.TOM, () -> {
            assertThatThrownBy(() -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version())).isInstanceOf(SigningNotPossible.class);
            adding.see(claim, last());
            deciding.sign(claim, deciding.toSign(claim).orElseThrow().version());
        });
    }

    @Test
    void afterTheSignatureItHoldsTheDecisionBack() {
        proposed();
        walk.agree(claim);
        walk.signOnly(claim);
        add("Ik heb een brief gevonden.");
        currentActor.runAs(ClaimWalk.TOM, () -> {
            assertThat(withholding.held(claim)).get().extracting(held -> held.reason()).isEqualTo(WithholdingReason.NEW_DOCUMENT);
            assertThatThrownBy(() -> withholding.release(claim)).isInstanceOf(WithholdingNotPossible.class);
        });
        var tom = new DeskVisitor(browser, ClaimWalk.TOM);
        tom.send(address() + "/reason", Map.of("reason", "Er is iets toegevoegd."));
        var page = tom.open(address());
        assertThat(page.text("#withholding")).contains("na de handtekening");
        var seen = page.page().select("#withholding input[name=_seen]").val();
        tom.submit(page, address() + "/decision/release", Map.of("_seen", seen));
        assertThat(currentActor.callAs(ClaimWalk.TOM, () -> withholding.held(claim))).isEmpty();
    }

    @Test
    void nothingIsAddedToAClaimOfSomebodyElseNorToOneThatEnded() {
        assertThatThrownBy(() -> TestActors.callAsApplicant(examples.aPerson(), () -> {
            adding.add(UUID.randomUUID(), claim, "Iets.", List.of());
            return null;
        })).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> add(" ")).isInstanceOf(AdditionNotPossible.class);
        TestActors.callAsApplicant(anna, () -> {
            withdrawing.withdraw(claim);
            return null;
        });
        assertThatThrownBy(() -> add("Toch nog iets.")).isInstanceOf(AdditionNotPossible.class);
    }

    private void proposed() {
        walk.findComplete(claim);
        walk.proposeGrant(claim);
    }

    private void add(String text) {
        add(UUID.randomUUID(), text);
    }

    private void add(UUID once, String text) {
        TestActors.callAsApplicant(anna, () -> {
            adding.add(once, claim, text, List.of());
            return null;
        });
    }

    private int version() {
        return currentActor.callAs(ClaimWalk.ROSA, () -> assessing.view(claim).version());
    }

    private long last() {
        var additions = adding.additions(claim);
        return additions.get(additions.size() - 1).number();
    }

    private String address() {
        return "/desk/claims/" + TestActors.callAsSystem(() -> claims.summary(claim)).number();
    }
}
