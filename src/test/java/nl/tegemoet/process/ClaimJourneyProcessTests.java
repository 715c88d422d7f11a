package nl.tegemoet.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.Criterion;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.ViewsWay;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.payment.Ordering;
import nl.tegemoet.payment.PaymentFixture;
import nl.tegemoet.payment.PaymentState;
import nl.tegemoet.payment.PaymentView;
import nl.tegemoet.payment.Payments;
import nl.tegemoet.payment.bank.PretendedBank.Fate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim's whole course with nothing made up: the real use cases behind every box, the real engine, the real database. */
@RealParts
class ClaimJourneyProcessTests {

    private static final Actor CARLA = TestActors.staff("carla", Role.CASEWORKER);
    private static final Actor ROSA = TestActors.staff("rosa", Role.REVIEWER);
    private static final Actor TOM = TestActors.staff("tom", Role.TEAM_LEAD);
    private static final Actor AAD = TestActors.staff("aad", Role.AUDITOR);

    @Autowired
    ExampleClaims examples;

    @Autowired
    WorkByHand hands;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Claims claims;

    @Autowired
    Registering registering;

    @Autowired
    Asking asking;

    @Autowired
    Assessing assessing;

    @Autowired
    AskingViews askingViews;
    @Autowired
    Deciding deciding;

    @Autowired
    Letters letters;

    @Autowired
    Payments payments;

    @Autowired
    Ordering ordering;

    @Autowired
    PaymentFixture finance;

    @Autowired
    JdbcClient jdbc;

    @Test
    void grantedClaimEndsPaidWithItsLetters() {
        var claim = filed();
        judge(claim);
        propose(claim, ProposalKind.GRANT);
        agree(claim);
        sign(claim);
        pay(claim, Fate.PAID);
        assertClosed(claim, Outcome.GRANTED);
        assertThat(letters(claim)).contains(LetterType.RECEIPT, LetterType.GRANT).doesNotContain(LetterType.REFUSAL);
        assertThat(attempts(claim)).containsExactly(PaymentState.PAID);
    }

    @Test
    void engineNeverHoldsAWordAboutThePerson() {
        var bsn = ExampleClaims.aBsn();
        var person = examples.aPerson(bsn, "Kanariegeel", LocalDate.of(1961, 3, 12));
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.BANK, Map.of("iban", "NL69INGB0123456789", "holder", "A.M. Kanariegeel"));
        var claim = examples.submitted(person, answers).claim();
        hands.runJobs(claim);
        judge(claim);
        propose(claim, ProposalKind.GRANT);
        agree(claim);
        sign(claim);
        for (var canary : List.of("Kanariegeel", bsn.value(), "NL69INGB0123456789", "Er werd geslagen", "1961-03-12", "gesprek")) {
            assertThat(engineTextsWith(canary)).as(canary).isEmpty();
        }
    }

    /** The columns of the engine's tables that hold this text somewhere; the diagrams themselves aside. */
    private List<String> engineTextsWith(String text) {
        return jdbc.sql("select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " and table_name like 'ACT\\_%' and data_type in ('varchar', 'longtext', 'text', 'longblob', 'blob')")
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)}).list().stream()
                .filter(column -> jdbc.sql("select count(*) from " + column[0] + " where instr(" + column[1] + ", ?) > 0"
                        + (column[0].equals("ACT_GE_BYTEARRAY") ? " and NAME_ not like '%.bpmn'" : ""))
                        .param(text).query(Long.class).single() > 0)
                .map(column -> column[0] + "." + column[1]).toList();
    }

    @Test
    void refusedClaimEndsWithoutPayment() {
        var claim = filed();
        judge(claim);
        propose(claim, ProposalKind.REFUSAL);
        agree(claim);
        sign(claim);
        assertClosed(claim, Outcome.REFUSED);
        assertThat(letters(claim)).contains(LetterType.RECEIPT, LetterType.REFUSAL).doesNotContain(LetterType.GRANT);
        assertThat(attempts(claim)).isEmpty();
    }

    @Test
    void questionIsAnsweredAndTheProposalIsMadeTwice() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        hands.runJobs(claim);
        hands.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        var question = as(CARLA, () -> registering.askApplicant(claim, version(claim), "Heeft u een brief van de rechter?"));
        TestActors.callAsApplicant(person, () -> {
            asking.answer(question, "Nee, die is weg.", List.of());
            return null;
        });
        judge(claim);
        propose(claim, ProposalKind.GRANT);
        hands.take(claim, TaskKind.REVIEW, ROSA);
        currentActor.runAs(ROSA, () -> assessing.sendBack(claim, assessing.view(claim).version(), "Kijk nog eens naar de jaren."));
        assertThat(hands.work(claim, TaskKind.ASSESS).holderId()).isEqualTo("carla");
        propose(claim, ProposalKind.GRANT);
        agree(claim);
        assertThat(hands.work(claim, TaskKind.SIGN_DECISION).isFree()).isTrue();
    }

    @Test
    void rejectedPaymentIsCorrectedAndPaidInTheNextAttempt() {
        var claim = filed();
        judge(claim);
        propose(claim, ProposalKind.GRANT);
        agree(claim);
        sign(claim);
        pay(claim, Fate.REJECTED);
        hands.take(claim, TaskKind.CORRECT_ACCOUNT, CARLA);
        currentActor.runAs(CARLA, () -> ordering.confirmAccount(claim));
        hands.runJobs(claim);
        pay(claim, Fate.PAID);
        assertClosed(claim, Outcome.GRANTED);
        assertThat(attempts(claim)).containsExactly(PaymentState.REJECTED, PaymentState.PAID);
    }

    private ClaimId filed() {
        PersonId person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        hands.runJobs(claim);
        return claim;
    }

    private void judge(ClaimId claim) {
        hands.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        currentActor.runAs(CARLA, () -> registering.judgeComplete(claim, version(claim)));
        hands.runJobs(claim);
    }

    private void propose(ClaimId claim, ProposalKind kind) {
        hands.take(claim, TaskKind.ASSESS, CARLA);
        var found = new PersonFinding(kind == ProposalKind.GRANT ? Finding.YES : Finding.NO, "Uit het gesprek en de stukken.");
        currentActor.runAs(CARLA, () -> {
            var view = assessing.view(claim);
            var findings = view.criteria().stream().collect(Collectors.toMap(Criterion::code, criterion -> found));
            assessing.propose(claim, view.version(), new AssessmentDraft(findings, kind, "Zo blijkt het uit het gesprek."));
        });
    }

    private void agree(ClaimId claim) {
        hands.take(claim, TaskKind.REVIEW, ROSA);
        currentActor.runAs(ROSA, () -> {
            if (askingViews.isStillToAsk(claim)) {
                askingViews.choose(claim, ViewsWay.OWN_FACTS, "Wij gaan uit van wat de aanvrager zelf vertelde.");
            }
            assessing.agree(claim, assessing.view(claim).version(), null);
        });
        hands.runJobs(claim);
    }

    private void sign(ClaimId claim) {
        hands.take(claim, TaskKind.SIGN_DECISION, TOM);
        as(TOM, () -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version()));
        hands.runJobs(claim);
    }

    private void pay(ClaimId claim, Fate fate) {
        var attempts = as(AAD, () -> payments.of(claim));
        var batch = finance.prepare(Set.of(attempts.get(attempts.size() - 1).id()));
        finance.release(batch);
        var bank = finance.bankThatReceived(batch);
        bank.endToEndIds().forEach(id -> bank.decide(id, fate));
        finance.importFile(bank.statusReport());
        if (fate == Fate.PAID) {
            finance.importFile(bank.statement());
        }
        hands.runJobs(claim);
    }

    private void assertClosed(ClaimId claim, Outcome outcome) {
        assertThat(hands.instances(claim)).isEmpty();
        var summary = as(AAD, () -> claims.summary(claim));
        assertThat(summary.status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(summary.outcome()).isEqualTo(outcome);
    }

    private List<LetterType> letters(ClaimId claim) {
        return as(AAD, () -> letters.list(claim)).stream().map(Letter::type).toList();
    }

    private List<PaymentState> attempts(ClaimId claim) {
        return as(AAD, () -> payments.of(claim)).stream().map(PaymentView::state).toList();
    }

    private int version(ClaimId claim) {
        return as(CARLA, () -> claims.summary(claim)).version();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.callAs(actor, work);
    }
}
