package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.tegemoet.audit.Act;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.decision.CorrectionNotPossible.Problem;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Putting right a slip in the letter of a decision, with the whole house at work. */
@RealParts
class CorrectingDatabaseTests {

    @Autowired
    SentLetters sent;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Correcting correcting;
    @Autowired
    Deciding deciding;
    @Autowired
    Letters letters;
    @Autowired
    ClaimHistory history;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    JdbcClient jdbc;

    private ClaimId claim;

    @BeforeEach
    void aGrantThatWasAnnounced() {
        claim = sent.claim(Channel.PORTAL);
        walk.grant(claim);
    }

    private CorrectionId make(Actor actor) {
        return currentActor.callAs(actor, () -> correcting.make(claim, SlipKind.NAME, "mevrouw Jansen", "mevrouw Janssen",
                "In de aanvraag staat de naam goed."));
    }

    private Correction only() {
        return TestActors.callAs("aad", Role.AUDITOR, () -> correcting.of(claim)).get(0);
    }

    private DecisionView decision() {
        return currentActor.callAs(ClaimWalk.TOM, () -> deciding.view(claim)).orElseThrow();
    }

    private long count(LetterType type) {
        return currentActor.callAs(ClaimWalk.TOM, () -> letters.list(claim)).stream().map(Letter::type).filter(type::equals).count();
    }

    @Test
    void newLetterTellsItAndTheDecisionStaysAsItWas() {
        var before = decision();
        var objection = timekeeping.reading(claim, ClockKind.OBJECTION).orElseThrow().due();
        var id = make(ClaimWalk.ROSA);
        assertThat(count(LetterType.CORRECTION)).isZero();
        walk.take(claim, TaskKind.CONFIRM_CORRECTION, ClaimWalk.TOM);
        currentActor.runAs(ClaimWalk.TOM, () -> correcting.confirm(claim, id));
        walk.settle(claim);
        assertThat(count(LetterType.CORRECTION)).isOne();
        assertThat(count(LetterType.GRANT)).isOne();
        assertThat(only().sent()).isPresent();
        assertThat(decision()).isEqualTo(before);
        assertThat(timekeeping.reading(claim, ClockKind.OBJECTION).orElseThrow().due()).isEqualTo(objection);
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.acts(claim))).extracting(Act::act)
                .contains("decision.correction-made", "decision.correction-confirmed", "decision.correction-sent");
    }

    @Test
    void nothingLeavesIfTheSecondPersonDoesNotConfirmAndAnotherCanBeMade() {
        var id = make(ClaimWalk.ROSA);
        walk.take(claim, TaskKind.CONFIRM_CORRECTION, ClaimWalk.TOM);
        assertThatThrownBy(() -> currentActor.runAs(ClaimWalk.TOM, () -> correcting.reject(claim, id, " "))).hasMessage("REMARKS_MISSING");
        currentActor.runAs(ClaimWalk.TOM, () -> correcting.reject(claim, id, "Zo staat het ook in het paspoort."));
        walk.settle(claim);
        assertThat(count(LetterType.CORRECTION)).isZero();
        assertThat(only().judged()).hasValueSatisfying(judged -> assertThat(judged.remarks()).isEqualTo("Zo staat het ook in het paspoort."));
        assertThat(make(ClaimWalk.ROSA)).isNotEqualTo(id);
    }

    @Test
    void whoMadeItDoesNotConfirmIt() {
        var both = new Actor("tom", "Tom Terpstra", java.util.Set.of(Role.TEAM_LEAD, Role.REVIEWER), "noord");
        var id = make(both);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.CONFIRM_CORRECTION, both)).isInstanceOf(SecondReaderMustDiffer.class);
        assertThatThrownBy(() -> currentActor.runAs(both, () -> correcting.confirm(claim, id))).hasMessage("SAME_PERSON");
    }

    @Test
    void oneCorrectionWaitsAtATime() {
        make(ClaimWalk.ROSA);
        refuses(Problem.WAITS_ALREADY, () -> make(ClaimWalk.TOM));
    }

    @Test
    void onlyWhoMaySignSuchADecisionMakesOne() {
        var withoutMandate = TestActors.staff("nieuw", Role.REVIEWER);
        refuses(Problem.NO_MANDATE, () -> make(withoutMandate));
        assertThatThrownBy(() -> make(ClaimWalk.CARLA)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letterThatHasNotLeftIsNotCorrected() {
        claim = sent.claim(Channel.POST);
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.agree(claim);
        walk.signOnly(claim);
        refuses(Problem.NOTHING_ANNOUNCED, () -> make(ClaimWalk.ROSA));
    }

    private void refuses(Problem problem, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(CorrectionNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void databaseItselfKeepsACorrectionAsItWasMadeAndByTwoPeople() {
        var id = make(ClaimWalk.ROSA);
        refused("update decision_correction set kind = 'DATE' where id = ?", id, "does not change");
        refused("update decision_correction set open_decision = null, confirmed = true, judged_by = 'rosa', judged_by_name = 'x',"
                + " judged_at = now() where id = ?", id, "correction_by_two_people");
        refused("update decision_correction set letter_id = uuid(), left_on = now() where id = ?", id, "correction_sent_if_confirmed");
        refused("delete from decision_correction where id = ?", id, "not deleted");
        refused("insert into decision_correction select uuid(), claim_id, decision_id, null, kind, wrong_text, right_text, why, 'nieuw', 'x', capacity,"
                + " mandate_id, made_at, null, null, null, null, null, null, null from decision_correction where id = ?", id, "may sign such a decision");
    }

    private void refused(String statement, CorrectionId id, String why) {
        assertThatThrownBy(() -> jdbc.sql(statement).param(id.toString()).update()).hasMessageContaining(why);
    }

    @Test
    void textsLieSealed() {
        var id = make(ClaimWalk.ROSA);
        var row = jdbc.sql("select wrong_text, right_text, why from decision_correction where id = ?").param(id.toString()).query().singleRow();
        assertThat(Map.copyOf(row).values()).allSatisfy(sealed -> assertThat(new String((byte[]) sealed)).doesNotContain("Janss", "aanvraag"));
    }
}
