package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.process.WithoutProcess;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.BankAccount;
import nl.tegemoet.party.BankAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@WithoutProcess
class HandlingDatabaseTests {

    /** As long as the form allows, in letters of four bytes. */
    private static final String REASON = "\uD83D\uDCA0".repeat(1000);

    @Autowired
    private ExampleClaims examples;
    @Autowired
    private Claims claims;
    @Autowired
    private OwnClaims own;
    @Autowired
    private Noting noting;
    @Autowired
    private Registering registering;
    @Autowired
    private Asking asking;
    @Autowired
    private BankAccounts accounts;
    @Autowired
    private ClaimHistory history;

    @Test
    void readingAClaimShowsAllOfItAndIsRecorded() {
        var claim = examples.submitted().claim();
        var view = TestActors.callAs("carla", Role.CASEWORKER, () -> claims.view(claim, Purpose.task("Task_CheckCompleteness")));
        assertThat(view.claim().personLabel()).isEqualTo("A.V. 1961");
        assertThat(view.person().name().full()).matches("Anna[a-z]+ Maria de Vries");
        assertThat(view.statement()).extracting(StatementSection::page).contains("application-violence");
        assertThat(view.statement()).filteredOn(section -> section.page().equals("application-person")).flatExtracting(StatementSection::lines).anySatisfy(line -> assertThat(line.answer()).containsExactly("12-3-1961"));
        var readings = TestActors.callAs("aad", Role.AUDITOR, () -> history.readings(claim));
        assertThat(readings).extracting(reading -> reading.object()).contains("claim");
    }

    @Test
    void financeSeesNoStatements() {
        var claim = examples.submitted().claim();
        assertThatThrownBy(() -> TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> claims.view(claim, Purpose.reason("nieuwsgierig"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> claims.facts(claim)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aQuestionIsAnsweredOnceByThePersonItWasPutTo() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        var asked = ask(claim, "Heeft u een bewijs van de voogdij?");
        assertThat(TestActors.callAsSystem(() -> claims.summary(claim)).complete()).isFalse();
        assertThat(TestActors.callAsApplicant(person, () -> own.claim(claim)).isWaitingForApplicant()).isTrue();
        assertThat(TestActors.callAsApplicant(person, () -> own.claim(claim)).openQuestions()).singleElement()
                .satisfies(question -> assertThat(question.askedBy()).isEmpty());
        var stranger = examples.aPerson();
        assertThatThrownBy(() -> TestActors.callAsApplicant(stranger, () -> asking.question(asked))).isInstanceOf(ClaimNotFound.class);
        assertThatThrownBy(() -> answer(stranger, asked, List.of())).isInstanceOf(ClaimNotFound.class);
        assertThatThrownBy(() -> answer(person, asked, List.of(DocumentId.random()))).isInstanceOf(ClaimNotFound.class);
        answer(person, asked, List.of());
        assertThatThrownBy(() -> answer(person, asked, List.of())).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(TestActors.callAsApplicant(person, () -> own.claim(claim)).isWaitingForApplicant()).isFalse();
    }

    @Test
    void notesAreForColleagues() {
        var claim = examples.submitted().claim();
        TestActors.runAs("carla", Role.CASEWORKER, () -> noting.write(claim, "Belt liever niet."));
        assertThat(TestActors.callAs("rosa", Role.REVIEWER, () -> noting.notes(claim))).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Belt liever niet.");
            assertThat(note.writtenBy()).isEqualTo("Carla");
        });
        assertThatThrownBy(() -> TestActors.callAsApplicant(examples.aPerson(), () -> noting.notes(claim))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAccountIsCorrectedBesideTheOldOne() {
        var claim = examples.submitted().claim();
        correct(claim, 1);
        assertThatThrownBy(() -> correct(claim, 1)).isInstanceOf(OptimisticLockingFailureException.class);
        var known = TestActors.callAs("carla", Role.CASEWORKER, () -> accounts.history(claim));
        assertThat(known).extracting(BankAccount::version).containsExactly(1, 2);
        assertThat(known.get(1).correction()).isEqualTo(REASON);
        assertThat(TestActors.callAsSystem(() -> accounts.current(claim)).orElseThrow().iban().value()).isEqualTo("NL20INGB0001234567");
    }

    @Test
    void aStalePageJudgesNothing() {
        var claim = examples.submitted().claim();
        int seen = version(claim);
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> registering.judgeComplete(claim, seen + 1)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        TestActors.runAs("carla", Role.CASEWORKER, () -> registering.judgeComplete(claim, seen));
        assertThat(TestActors.callAsSystem(() -> claims.summary(claim)).complete()).isTrue();
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> registering.judgeComplete(claim, seen)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private QuestionId ask(ClaimId claim, String text) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> registering.askApplicant(claim, version(claim), text));
    }

    private int version(ClaimId claim) {
        return TestActors.callAsSystem(() -> claims.summary(claim)).version();
    }

    private void answer(PersonId person, QuestionId question, List<DocumentId> attached) {
        TestActors.callAsApplicant(person, () -> {
            asking.answer(question, "Ja, een kaart.", attached);
            return null;
        });
    }

    private void correct(ClaimId claim, int knownVersion) {
        TestActors.callAs("carla", Role.CASEWORKER, () -> accounts.correct(claim, knownVersion, Iban.of("NL20 INGB 0001 2345 67"), "A.M. de Vries",
                REASON));
    }
}
