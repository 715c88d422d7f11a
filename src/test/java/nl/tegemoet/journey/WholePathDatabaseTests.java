package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.audit.PathEvent;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.payment.PaymentState;
import nl.tegemoet.payment.PaymentView;
import nl.tegemoet.payment.Payments;
import nl.tegemoet.payment.bank.PretendedBank.Fate;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.Worklist;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims from filed to closed with nothing stood in for but the clicks. */
@RealParts
class WholePathDatabaseTests {

    @Autowired
    private SentLetters sent;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private ClaimWalk walk;
    @Autowired
    private Claims claims;
    @Autowired
    private Payments payments;
    @Autowired
    private Letters letters;
    @Autowired
    private Worklist worklist;
    @Autowired
    private ClaimHistory history;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aGrantedClaimIsAnnouncedPaidAndClosed() {
        var claim = examples.submitted().claim();
        walk.grant(claim);
        assertThat(letterCodes(claim)).containsExactlyInAnyOrder("K01", "L01", "L12");
        var batch = walk.release(Set.of(claim));
        walk.report(walk.bank(batch));
        walk.settle(claim);
        assertThat(orders(claim)).singleElement().extracting(PaymentView::state).isEqualTo(PaymentState.PAID);
        assertThat(summary(claim).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(openWork(claim)).isEmpty();
    }

    @Test
    void aGrantByPostIsAnnouncedOnTheDayTheRunIsReleasedAndPaidAfterIt() {
        var claim = sent.claim(Channel.POST);
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.agree(claim);
        walk.signOnly(claim);
        assertThat(summary(claim).outcome()).isNull();
        assertThat(letterCodes(claim)).isEmpty();
        assertThat(orders(claim)).isEmpty();
        sent.post(claim);
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.GRANTED);
        walk.settle(claim);
        assertThat(letterCodes(claim)).containsExactlyInAnyOrder("K01", "L01", "L12");
        walk.report(walk.bank(walk.release(Set.of(claim))));
        walk.settle(claim);
        assertThat(summary(claim).status()).isEqualTo(ClaimStatus.CLOSED);
    }

    @Test
    void aRefusedClaimIsAnnouncedAndClosedWithoutAPayment() {
        var claim = examples.submitted().claim();
        walk.refuse(claim);
        assertThat(letterCodes(claim)).containsExactlyInAnyOrder("K01", "L01", "L13", "B01");
        assertThat(orders(claim)).isEmpty();
        assertThat(summary(claim).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void anIncompleteClaimWaitsForTheApplicantAndAProposalMayComeBack() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        walk.ask(claim, "Weet u nog wie u plaatste?");
        assertThat(openWork(claim)).isEmpty();
        walk.answer(claim, person, "De kinderrechter in Utrecht.");
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.sendBack(claim, "De periode is nog niet duidelijk.");
        walk.proposeGrant(claim);
        walk.agree(claim);
        walk.sign(claim);
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void aClaimThatIsNotCompletedIsLeftUnprocessedByTwoPeople() {
        var claim = sent.claim(Channel.POST);
        walk.ask(claim, "Weet u nog waar u woonde?");
        walk.letTermPass(claim);
        walk.proposeNotToProcess(claim);
        assertThat(openWork(claim)).containsExactly(TaskKind.SIGN_NOT_PROCESSED);
        walk.signNotProcessed(claim);
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.NOT_PROCESSED);
        assertThat(summary(claim).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(letterCodes(claim)).contains("L05").doesNotContain("L03");
        assertThat(orders(claim)).isEmpty();
    }

    @Test
    void aPaymentThatTheBankRejectsComesBackAsWork() {
        var claim = examples.submitted().claim();
        walk.grant(claim);
        var bank = walk.bank(walk.release(Set.of(claim)));
        bank.endToEndIds().forEach(id -> bank.decide(id, Fate.REJECTED));
        walk.report(bank);
        walk.settle(claim);
        assertThat(openWork(claim)).containsExactly(TaskKind.CORRECT_ACCOUNT);
        assertThat(summary(claim).status()).isNotEqualTo(ClaimStatus.CLOSED);
    }

    @Test
    void thePathAndTheRulesCanBeReadBackInOrder() {
        var claim = examples.submitted().claim();
        walk.grant(claim);
        var path = TestActors.callAs("aad", Role.AUDITOR, () -> history.path(claim));
        assertThat(path).filteredOn(event -> event.event().elementType().equals("userTask"))
                .filteredOn(event -> event.event().kind() == PathEvent.Kind.LEFT)
                .extracting(event -> event.event().elementId() + " " + event.actorId())
                .containsExactly("Task_CheckCompleteness carla", "Task_Assess carla", "Task_Review rosa", "Task_SignDecision tom");
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.rules(claim)))
                .isNotEmpty().allSatisfy(rule -> assertThat(rule.trace().firedRules()).isNotEmpty());
    }

    @Test
    void nothingPersonalLiesInClearInAnyTable() {
        var bsn = ExampleClaims.aBsn();
        var person = examples.aPerson(bsn, "Kanariegeel", LocalDate.of(1961, 3, 12));
        var account = ExampleClaims.anAccount().replace(" ", "");
        var answers = ExampleClaims.completeAnswers();
        answers.put(nl.tegemoet.claim.ApplicationPage.VIOLENCE, withStory(answers.get(nl.tegemoet.claim.ApplicationPage.VIOLENCE)));
        answers.put(nl.tegemoet.claim.ApplicationPage.BANK, java.util.Map.of("iban", account, "holder", "A.M. Kanariegeel"));
        var claim = examples.submitted(person, answers).claim();
        walk.grant(claim);
        walk.report(walk.bank(walk.release(Set.of(claim))));
        walk.settle(claim);
        assertThat(placesOf(bsn, "Kanariegeel", "kanarieverhaal", account, account.substring(8))).isEmpty();
    }

    private static java.util.Map<String, Object> withStory(java.util.Map<String, Object> violence) {
        var changed = new java.util.LinkedHashMap<>(violence);
        changed.put("story", "Een kanarieverhaal.");
        return changed;
    }

    /** Every table and column, the engine's too, in which one of the words stands readably. */
    private List<String> placesOf(Bsn bsn, String... words) {
        var places = new ArrayList<String>();
        var searched = new ArrayList<>(List.of(words));
        searched.add(bsn.value());
        var columns = jdbc.queryForList("select table_name, column_name from information_schema.columns where table_schema = database()"
                + " and data_type in ('char','varchar','text','tinytext','mediumtext','longtext','blob','longblob','mediumblob','tinyblob',"
                + "'varbinary','binary')");
        assertThat(columns).hasSizeGreaterThan(100);
        for (var column : columns) {
            for (var word : searched) {
                var count = jdbc.queryForObject("select count(*) from `%s` where instr(`%s`, ?) > 0"
                        .formatted(column.get("table_name"), column.get("column_name")), Long.class, word.getBytes(StandardCharsets.UTF_8));
                if (count > 0) {
                    places.add(column.get("table_name") + "." + column.get("column_name") + ": " + word);
                }
            }
        }
        return places;
    }

    private nl.tegemoet.claim.ClaimSummary summary(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim));
    }

    private List<PaymentView> orders(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> payments.of(claim));
    }

    private List<TaskKind> openWork(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> worklist.workOn(claim)).stream().map(item -> item.kind()).toList();
    }

    private List<String> letterCodes(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> letters.list(claim)).stream().map(letter -> letter.type().code()).toList();
    }
}
