package nl.tegemoet.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.Dispatch.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The three ways of a letter, on the real database. */
@RealParts
@RecordApplicationEvents
class SendingDatabaseTests {

    @Autowired
    SentLetters sent;
    @Autowired
    Sending sending;
    @Autowired
    Letters letters;
    @Autowired
    ExampleClaims examples;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    ApplicationEvents events;

    private List<Letter> archive(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> letters.list(claim));
    }

    private long left(ClaimId claim) {
        return events.stream(LetterLeft.class).filter(event -> event.claim().equals(claim)).count();
    }

    @Test
    void byThePortalALetterLeavesAtOnce() {
        var claim = sent.claim(Channel.PORTAL);
        assertThat(sent.send(claim)).isPresent();
        assertThat(archive(claim)).hasSize(1);
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.ACCESSIBLE);
        assertThat(sent.delivery(claim).dispatch().leftOn()).isEqualTo(sent.today());
        assertThat(sent.waiting(claim)).isEmpty();
        assertThat(left(claim)).isEqualTo(1);
        assertThat(notices(claim)).isEqualTo(1);
    }

    @Test
    void byPostALetterIsNoLetterBeforeTheRunIsReleased() {
        var claim = sent.claim(Channel.POST);
        assertThat(sent.send(claim)).isEmpty();
        assertThat(archive(claim)).isEmpty();
        var run = sent.prepare(claim);
        assertThat(archive(claim)).isEmpty();
        assertThat(left(claim)).isZero();
        sent.release(run);
        assertThat(archive(claim)).hasSize(1);
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.HANDED_OVER);
        assertThat(left(claim)).isEqualTo(1);
        assertThat(notices(claim)).isZero();
    }

    @Test
    void byBothALetterLeavesByThePortalAndThePaperIsACopyOfTheSameFile() {
        var claim = sent.claim(Channel.BOTH);
        assertThat(sent.send(claim)).isPresent();
        assertThat(left(claim)).isEqualTo(1);
        sent.post(claim);
        assertThat(archive(claim)).hasSize(1);
        assertThat(left(claim)).isEqualTo(1);
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.ACCESSIBLE, DeliveryEvent.HANDED_OVER);
        assertThat(sent.delivery(claim).entries()).extracting(DeliveryEntry::evidence).allSatisfy(evidence ->
                assertThat(evidence).contains(archive(claim).get(0).sha256()));
    }

    @Test
    void whoSaidNothingGetsPost() {
        var person = examples.aPerson();
        var draft = examples.aDraft(person);
        assertThat(TestActors.callAsSystem(() -> sent.send(examples.submitted(person).claim()))).isPresent();
        assertThat(jdbc.sql("select count(*) from party_channel_choice where claim_id = ?").param(draft.claim().toString())
                .query(Long.class).single()).isEqualTo(3);
    }

    @Test
    void sendingTwiceSendsOnce() {
        var claim = sent.claim(Channel.PORTAL);
        var first = sent.send(claim);
        assertThat(sent.send(claim)).isEqualTo(first);
        assertThat(archive(claim)).hasSize(1);
        assertThat(sent.deliveries(claim)).hasSize(1);
    }

    @Test
    void ofTwoJobsThatSendTheSameLetterOneMakesIt() throws Exception {
        var claim = sent.claim(Channel.PORTAL);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<LetterId> job = () -> sent.send(claim).orElseThrow();
            var made = threads.invokeAll(List.of(job, job));
            assertThat(made.get(0).get()).isEqualTo(made.get(1).get());
        } finally {
            threads.shutdown();
        }
        assertThat(archive(claim)).hasSize(1);
    }

    @Test
    void aCrashBeforeTheCommitLeavesNothingAndTheRetryMakesOneLetter() {
        var claim = sent.claim(Channel.PORTAL);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            sent.send(claim);
            throw new IllegalStateException("the node dies here");
        })).hasMessage("the node dies here");
        assertThat(archive(claim)).isEmpty();
        assertThat(notices(claim)).isZero();
        sent.send(claim);
        assertThat(archive(claim)).hasSize(1);
        assertThat(notices(claim)).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackNeverLeaves() {
        var claim = sent.claim(Channel.POST);
        sent.send(claim);
        sent.takeBack(claim);
        assertThat(sent.waiting(claim)).isEmpty();
        assertThat(archive(claim)).isEmpty();
        assertThat(sent.delivery(claim).dispatch().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.TAKEN_BACK);
        assertThat(left(claim)).isZero();
    }

    @Test
    void takingBackAfterThePrinterWithdrawsTheWholeRunAndTheOthersWaitAgain() {
        var recalled = sent.claim(Channel.POST);
        var other = sent.claim(Channel.POST);
        sent.send(recalled);
        sent.send(other);
        var run = sent.prepare(recalled, other);
        sent.takeBack(recalled);
        assertThatThrownBy(() -> sent.release(run)).isInstanceOf(PrintRefused.class);
        assertThat(sent.waiting(recalled)).isEmpty();
        sent.post(other);
        assertThat(archive(other)).hasSize(1);
        assertThat(archive(recalled)).isEmpty();
    }

    @Test
    void whatHasLeftIsNotTakenBack() {
        var claim = sent.claim(Channel.PORTAL);
        sent.send(claim);
        assertThatThrownBy(() -> sent.takeBack(claim)).isInstanceOf(LetterAlreadyLeft.class);
    }

    @Test
    void afterATakingBackTheSameLetterCanBeSentAnew() {
        var claim = sent.claim(Channel.POST);
        sent.send(claim);
        sent.takeBack(claim);
        sent.send(claim);
        sent.post(claim);
        assertThat(archive(claim)).hasSize(1);
    }

    @Test
    void theFirstReadingIsInTheLedgerAndOnlyThat() {
        var person = examples.aPerson();
        var claim = sent.claim(person, Channel.PORTAL);
        var letter = sent.send(claim).orElseThrow();
        TestActors.callAsApplicant(person, () -> letters.openOwn(letter));
        TestActors.callAsApplicant(person, () -> letters.openOwn(letter));
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.ACCESSIBLE, DeliveryEvent.READ);
    }

    @Test
    void theDatabaseItselfKeepsTheLedgerAndWhatLeft() {
        var claim = sent.claim(Channel.PORTAL);
        sent.send(claim);
        refuses("update sending_ledger set happened_at = '2020-01-01' where claim_id = ?", claim, "only grows");
        refuses("delete from sending_ledger where claim_id = ?", claim, "only grows");
        refuses("update sending_dispatch set left_on = '2020-01-01' where claim_id = ?", claim, "does not change");
        refuses("delete from sending_dispatch where claim_id = ?", claim, "not deleted");
        refuses("update sending_notice set message_id = '<x>' where claim_id = ?", claim, "keeps its Message-ID");
        refuses("update party_channel_choice set channel = 'POST' where claim_id = ?", claim, "never changed");
        refuses("delete from party_channel_choice where claim_id = ?", claim, "not deleted");
        refuses("insert into sending_dispatch (id, claim_id, type, subject, recipient, live, kind, channel, state, ordered_at, ordered_by)"
                + " select uuid(), claim_id, type, subject, recipient, live, kind, channel, 'WAITING', ordered_at, ordered_by"
                + " from sending_dispatch where claim_id = ?", claim, "sending_one_of_each");
    }

    private void refuses(String statement, ClaimId claim, String because) {
        assertThatThrownBy(() -> jdbc.sql(statement).param(claim.toString()).update()).hasMessageContaining(because);
    }

    @Test
    void nobodyElseSendsOrSeesADelivery() {
        var claim = sent.claim(Channel.PORTAL);
        for (var role : Set.of(Role.DISPATCHER, Role.AUDITOR, Role.FINANCE_PREPARER, Role.COUNCIL_MEMBER)) {
            assertThatThrownBy(() -> TestActors.callAs("x", role, () -> sending.send(claim, LetterType.RECEIPT, claim.toString())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private long notices(ClaimId claim) {
        return jdbc.sql("select count(*) from sending_notice where claim_id = ?").param(claim.toString()).query(Long.class).single();
    }
}
