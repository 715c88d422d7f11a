package nl.tegemoet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Suspending;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.evidence.EvidenceRequest.Body;
import nl.tegemoet.evidence.EvidenceRequest.Kind;
import nl.tegemoet.evidence.EvidenceRequest.State;
import nl.tegemoet.evidence.EvidenceRequest.StepKind;
import nl.tegemoet.evidence.RequestNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.sending.SentLetters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Papers that archives, courts and institutions are asked for, each in a course of its own, on the real database and engine. */
@RealParts
class GatheringDatabaseTests {

    private static final Address UTRECHT = new Address("Hamburgerstraat", "28", "3512 NS", "Utrecht", "NL");
    private static final Address ANTWERP = new Address("Grote Markt", "1", "2000", "Antwerpen", "BE");

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Gathering gathering;
    @Autowired
    Checking checking;
    @Autowired
    Suspending suspending;
    @Autowired
    Claims claims;
    @Autowired
    SentLetters letters;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private PersonId anna;
    private ClaimId claim;

    @BeforeEach
    void annaFiled() {
        anna = examples.aPerson();
        claim = examples.submitted(anna, ExampleClaims.completeAnswers()).claim();
        walk.settle(claim);
    }

    @Test
    void anArchiveIsAskedByLetterOnceAndTheTermRunsOn() {
        var due = due();
        var id = UUID.randomUUID();
        ask(id, UTRECHT);
        ask(id, UTRECHT);
        walk.settle(claim);
        assertThat(dispatched()).as("one letter, by post, to the archive").isEqualTo(1);
        assertThat(due()).isEqualTo(due);
        assertThat(request(id).state()).isEqualTo(State.WAITING);
        assertThat(as(ClaimWalk.CARLA, () -> gathering.followUpOn(id))).isEqualTo(today().plusDays(28));
        var sealed = jdbc.sql("select body from evidence_request where id = ?").param(id.toString()).query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Utrechts");
    }

    @Test
    void nobodyIsAskedWhomTheApplicantDidNotAgreeToAndNothingIsToldOfWhatHappened() {
        refused(() -> ask(body(UTRECHT, "Stukken over het verblijf.", null)), Problem.NOT_AGREED);
        refused(() -> ask(body(UTRECHT, "Stukken over het verblijf.", today().plusDays(1))), Problem.IN_FUTURE);
        refused(() -> ask(body(UTRECHT, "Stukken over de mishandeling.", today())), Problem.TELLS_WHAT_HAPPENED);
        assertThat(as(ClaimWalk.CARLA, () -> gathering.requests(claim))).isEmpty();
    }

    @Test
    void anAnswerIsLookedAtByAPersonAndCountsAsEvidenceOfTheStay() {
        var id = asked(UTRECHT);
        refused(() -> act(() -> gathering.receive(claim, id, today().minusDays(1), List.of(), "")), Problem.TOO_EARLY);
        refused(() -> act(() -> gathering.receive(claim, id, today().plusDays(1), List.of(), "")), Problem.IN_FUTURE);
        refused(() -> act(() -> gathering.conclude(claim, id, StepKind.FOUND, "Alles.")), Problem.NOT_OPEN);
        act(() -> gathering.receive(claim, id, today(), List.of(), "Aan de telefoon: zij zoeken nog."));
        assertThatThrownBy(() -> act(() -> gathering.conclude(claim, id, StepKind.FOUND, "Alles."))).as("whoever does not hold the work")
                .isInstanceOf(StalePage.class);
        walk.take(claim, TaskKind.CHECK_EVIDENCE, ClaimWalk.CARLA);
        act(() -> gathering.askAgain(claim, id, ""));
        walk.settle(claim);
        assertThat(dispatched()).as("the reminder is a letter of its own").isEqualTo(2);
        act(() -> gathering.receive(claim, id, today(), List.of(), "Het dossier is bewaard."));
        walk.take(claim, TaskKind.CHECK_EVIDENCE, ClaimWalk.CARLA);
        act(() -> gathering.conclude(claim, id, StepKind.NOTHING, "Het dossier ging verloren."));
        assertThat(request(id).ending()).isEqualTo(StepKind.NOTHING);
        assertThat(TestActors.callAsSystem(() -> checking.checklist(claim)).stream().filter(line -> line.piece() == Piece.STAY_EVIDENCE).findFirst()
                .orElseThrow().there()).as("an answer without papers proves nothing").isFalse();
    }

    @Test
    void whoIsAskedAbroadLetsTheTermStandStillUntilTheyAnswer() {
        var id = asked(ANTWERP);
        assertThat(suspensions()).isEqualTo(1);
        var second = asked(ANTWERP);
        assertThat(suspensions()).as("it stands still once").isEqualTo(1);
        act(() -> gathering.withdraw(claim, id, "Dubbel gevraagd."));
        assertThat(suspensions()).as("the other is still waited for").isEqualTo(1);
        act(() -> gathering.withdraw(claim, second, "Niet meer nodig."));
        assertThat(suspensions()).isZero();
    }

    @Test
    void aRequestThatWasTakenBackSendsNothingMore() {
        var id = asked(UTRECHT);
        act(() -> gathering.withdraw(claim, id, "Het register noemt de plek al."));
        assertThat(request(id).ending()).isEqualTo(StepKind.WITHDRAWN);
        assertThat(dispatched()).as("the letter that waited for the post").isZero();
        refused(() -> act(() -> gathering.receive(claim, id, today(), List.of(), "")), Problem.NOT_OPEN);
        assertThatThrownBy(() -> jdbc.sql("update evidence_request set asked_by = 'x' where id = ?").param(id.toString()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("does not change");
    }

    @Test
    void noAnswerIsRemindedOfOnceAndThenSomebodyLooks() {
        var id = asked(UTRECHT);
        assertThat(TestActors.callAsSystem(() -> gathering.followUp(id))).isTrue();
        assertThat(TestActors.callAsSystem(() -> gathering.followUp(id))).isFalse();
        assertThat(request(id).state()).isEqualTo(State.TO_CHECK);
        assertThat(request(id).steps()).extracting(EvidenceRequest.Step::kind).containsExactly(StepKind.REMINDED, StepKind.OVERDUE);
    }

    @Test
    void whatIsOpenEndsWithTheDecision() {
        var id = asked(UTRECHT);
        walk.grant(claim);
        assertThat(request(id).ending()).isEqualTo(StepKind.NOT_NEEDED);
        refused(() -> ask(UUID.randomUUID(), UTRECHT), Problem.CLAIM_NOT_OPEN);
    }

    @Test
    void theApplicantReadsWhomWeAskAndSeesNoLetterThatIsNotTheirs() {
        asked(UTRECHT);
        letters.post(claim);
        var own = new DeskVisitor(browser, Actor.applicant(anna)).open("/portal/claim");
        assertThat(own.text("#requests")).contains("Het Utrechts Archief", "Er is nog geen antwoord", "U hoeft hiervoor niets te doen");
        assertThat(own.text("#letters")).doesNotContain("Verzoek om stukken");
    }

    private UUID asked(Address address) {
        var id = UUID.randomUUID();
        ask(id, address);
        walk.settle(claim);
        return id;
    }

    private void ask(UUID id, Address address) {
        act(() -> gathering.ask(id, claim, body(address, "Stukken over het verblijf in Zeist.", today())));
    }

    private void ask(AskedBody asked) {
        act(() -> gathering.ask(UUID.randomUUID(), claim, asked));
    }

    private static AskedBody body(Address address, String asked, LocalDate agreedOn) {
        return new AskedBody(Kind.ARCHIVE, new Body("Het Utrechts Archief", address), asked, null, agreedOn);
    }

    private EvidenceRequest request(UUID id) {
        return as(ClaimWalk.CARLA, () -> gathering.requests(claim)).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private long dispatched() {
        return jdbc.sql("select count(*) from sending_dispatch where claim_id = ? and type = ? and live = 1")
                .params(claim.toString(), LetterType.EVIDENCE_REQUEST.name()).query(Long.class).single();
    }

    private long suspensions() {
        return as(ClaimWalk.CARLA, () -> suspending.suspensions(claim)).stream().filter(one -> one.lasts()).count();
    }

    private LocalDate due() {
        return TestActors.callAsSystem(() -> claims.summary(claim)).decideBy();
    }

    private void act(Runnable work) {
        currentActor.runAs(ClaimWalk.CARLA, work);
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return currentActor.callAs(actor, work);
    }

    private static void refused(ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RequestNotPossible.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
