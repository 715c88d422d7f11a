package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.party.Persons;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealParts
class ApplyingDatabaseTests {

    @Autowired
    private ExampleClaims examples;
    @Autowired
    private Drafting drafting;
    @Autowired
    private Applying applying;
    @Autowired
    private OwnClaims own;
    @Autowired
    private Claims claims;
    @Autowired
    private Registering registering;
    @Autowired
    private Contacting contacting;
    @Autowired
    private Consenting consenting;
    @Autowired
    private BankAccounts accounts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Drafts drafts;
    @Autowired
    private Admission admission;
    @Autowired
    private Subjects subjects;
    @Autowired
    private ApplicationForms forms;
    @Autowired
    private FilingWarnings warnings;
    @Autowired
    private Intake intake;
    @Autowired
    private Persons persons;
    @Autowired
    private CurrentActor currentActor;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void filingGivesANumberADayAndATerm() {
        var receipt = examples.submitted();
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        assertThat(receipt.number().value()).startsWith("TG-" + today.getYear() + "-");
        assertThat(receipt.receivedOn()).isEqualTo(today);
        assertThat(receipt.decideBy()).isEqualTo(today.plusWeeks(26));
    }

    @Test
    void factsPreferencesAndAccountComeOutOfTheAnswers() {
        var answers = ExampleClaims.completeAnswers();
        var claim = examples.submitted(examples.aPerson(), answers).claim();
        var facts = TestActors.callAsSystem(() -> claims.facts(claim));
        assertThat(facts.birthDate()).isEqualTo(LocalDate.of(1961, 3, 12));
        assertThat(facts.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.setting()).isEqualTo("residential_youth_care");
            assertThat(stay.from().earliest()).isEqualTo(LocalDate.of(1970, 1, 1));
            assertThat(stay.until().latest()).isEqualTo(LocalDate.of(1975, 3, 31));
            assertThat(stay.inNetherlands()).isEqualTo(Finding.YES);
        });
        assertThat(facts.kinds()).containsExactlyInAnyOrder("physical", "psychological");
        assertThat(facts.stillAffected()).isEqualTo(Finding.YES);
        var preferences = TestActors.callAsSystem(() -> contacting.preferences(claim));
        assertThat(TestActors.callAsSystem(() -> consenting.channels(claim)).values()).containsOnly(Channel.PORTAL);
        assertThat(TestActors.callAsSystem(() -> consenting.history(claim))).hasSize(MessageKind.values().length)
                .allSatisfy(choice -> assertThat(choice.wording()).matches("application-contact/channel@[0-9a-f]{64}"));
        assertThat(preferences.phone()).isEqualTo("06 12345678");
        assertThat(preferences.largePrint()).isTrue();
        var account = TestActors.callAsSystem(() -> accounts.current(claim)).orElseThrow();
        assertThat(account.iban().value()).isEqualTo(answers.get(ApplicationPage.BANK).get("iban").toString().replace(" ", ""));
        assertThat(account.version()).isEqualTo(1);
    }

    @Test
    void theStatementIsKeptInWordsInBothLanguages() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        var dutch = TestActors.callAsApplicant(person, () -> own.statement(claim, Locale.forLanguageTag("nl")));
        var english = TestActors.callAsApplicant(person, () -> own.statement(claim, Locale.ENGLISH));
        assertThat(dutch).extracting(StatementSection::page).startsWith("application-victim", "application-person", "application-stay");
        assertThat(dutch.get(2).lines()).anySatisfy(line -> {
            assertThat(line.group()).isEqualTo("Plek 1");
            assertThat(line.answer()).containsExactly("Huize Avondrood");
        });
        assertThat(english).hasSameSizeAs(dutch);
        assertThat(english.get(2).title()).isNotEqualTo(dutch.get(2).title());
    }

    @Test
    void fiftyClicksAtOnceFileOneClaim() throws Exception {
        var person = examples.aPerson();
        var answers = ExampleClaims.completeAnswers();
        var draft = TestActors.callAsApplicant(person, () -> examples.written(answers));
        List<Callable<Receipt>> clicks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            clicks.add(() -> TestActors.callAsApplicant(person,
                    () -> applying.submit(draft.claim(), draft.version(), answers.get(ApplicationPage.CHECK))));
        }
        var receipts = new HashSet<>(inParallel(clicks));
        assertThat(receipts).hasSize(1);
        assertThat(TestActors.callAsApplicant(person, own::all)).hasSize(1);
    }

    @Test
    void manyPeopleAtOnceGetNumbersWithoutGapsOrDoubles() throws Exception {
        var answers = ExampleClaims.completeAnswers();
        List<Callable<Receipt>> filings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            var person = examples.aPerson();
            filings.add(() -> examples.submitted(person, answers));
        }
        inParallel(filings);
        int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
        int last = jdbc.sql("select last from claim_number_sequence where year = ?").param(year).query(Integer.class).single();
        int stored = jdbc.sql("select count(distinct number) from claim where number like ?").param("TG-" + year + "-%").query(Integer.class).single();
        assertThat(stored).isEqualTo(last);
    }

    @Test
    void aSecondClaimWhileOneIsOpenIsRefusedKindly() {
        var person = examples.aPerson();
        examples.submitted(person);
        assertNotPossible(person, Reason.CLAIM_ALREADY_OPEN);
    }

    @Test
    void afterARefusalANewClaimAsksWhatIsNew() {
        var person = examples.aPerson();
        var first = examples.submitted(person).claim();
        TestActors.runAs(TestActors.staff("tom", Role.TEAM_LEAD), () -> registering.decide(first, Outcome.REFUSED));
        var draft = TestActors.callAsApplicant(person, () -> drafting.start(ClaimKind.VICTIM));
        assertThat(draft.newFactsNeeded()).isTrue();
        assertThat(draft.claim()).isNotEqualTo(first);
        assertThatThrownBy(() -> examples.submitted(person)).isInstanceOfSatisfying(DraftIncomplete.class,
                incomplete -> assertThat(incomplete.pages()).containsOnlyKeys(ApplicationPage.NEW_FACTS));
        TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.NEW_FACTS, Map.of("newFacts", "Mijn voogdijkaart is gevonden."), 0));
        var current = TestActors.callAsApplicant(person, drafting::find).orElseThrow();
        var second = TestActors.callAsApplicant(person, () -> applying.submit(current.claim(), current.version(),
                ExampleClaims.completeAnswers().get(ApplicationPage.CHECK)));
        assertThat(TestActors.callAsSystem(() -> claims.ofSamePerson(second.claim()))).hasSize(2);
    }

    @Test
    void afterAGrantNothingMoreIsFiled() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        TestActors.callAsSystem(() -> {
            registering.decide(claim, Outcome.GRANTED);
            registering.close(claim);
            return null;
        });
        assertNotPossible(person, Reason.ALREADY_GRANTED);
    }

    @Test
    void whatIsMissingIsNamedByPageAndNothingIsLost() {
        var person = examples.aPerson();
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.BANK, Map.of("iban", "NL00 ABNA 0417 1643 00", "holder", "A.M. de Vries"));
        assertThatThrownBy(() -> examples.submitted(person, answers)).isInstanceOfSatisfying(DraftIncomplete.class, incomplete -> {
            assertThat(incomplete.pages()).containsOnlyKeys(ApplicationPage.BANK);
            assertThat(incomplete.pages().get(ApplicationPage.BANK).errors()).containsOnlyKeys("iban");
        });
        var kept = TestActors.callAsApplicant(person, drafting::find).orElseThrow();
        assertThat(kept.page(ApplicationPage.BANK).answers()).containsEntry("iban", "NL00 ABNA 0417 1643 00");
        assertThat(kept.page(ApplicationPage.CHECK).isSaved()).isTrue();
        assertThat(TestActors.callAsApplicant(person, own::all)).isEmpty();
    }

    @Test
    void aDraftThatWasChangedAfterTheLastLookIsNotFiled() {
        var person = examples.aPerson();
        var answers = ExampleClaims.completeAnswers();
        var seen = TestActors.callAsApplicant(person, () -> examples.written(answers));
        TestActors.callAsApplicant(person, () -> drafting.save(ApplicationPage.DOCUMENTS, Map.of("documentsNote", "nog iets"), 1));
        assertThatThrownBy(() -> TestActors.callAsApplicant(person, () -> applying.submit(seen.claim(), seen.version(),
                answers.get(ApplicationPage.CHECK)))).isInstanceOf(OptimisticLockingFailureException.class);
    }

    /** At half past eleven in the evening in UTC, the new year has begun in the Netherlands. */
    @Test
    void theDayOfFilingIsTheDayInTheNetherlands() {
        var newYear = Clock.fixed(Instant.parse("2031-12-31T23:30:00Z"), ZoneId.of("Europe/Amsterdam"));
        var person = examples.aPerson();
        var answers = ExampleClaims.completeAnswers();
        var late = new Applying(drafts, admission, subjects, forms, warnings, intake, persons, currentActor, newYear);
        var receipt = TestActors.callAsApplicant(person, () -> {
            var draft = examples.written(answers);
            return transaction.execute(status -> late.submit(draft.claim(), draft.version(), answers.get(ApplicationPage.CHECK)));
        });
        assertThat(receipt.receivedOn()).isEqualTo(LocalDate.of(2032, 1, 1));
        assertThat(receipt.number().value()).startsWith("TG-2032-");
        assertThat(receipt.decideBy()).isEqualTo(LocalDate.of(2032, 7, 1));
    }

    @Test
    void somebodyElsesDraftAndClaimAreNotThere() {
        var stranger = examples.aPerson();
        var draft = TestActors.callAsApplicant(examples.aPerson(), () -> examples.written(ExampleClaims.completeAnswers()));
        assertThatThrownBy(() -> TestActors.callAsApplicant(stranger, () -> applying.submit(draft.claim(), draft.version(), Map.of())))
                .isInstanceOf(ClaimNotFound.class);
        var claim = examples.submitted().claim();
        assertThatThrownBy(() -> TestActors.callAsApplicant(stranger, () -> own.claim(claim))).isInstanceOf(ClaimNotFound.class);
    }

    @Test
    void somebodyMayApplyForThemselvesAndForASisterWhoDied() {
        var person = examples.aPerson();
        examples.submitted(person);
        var receipt = examples.submitted(person, ExampleClaims.answersOfNextOfKin());
        var claim = TestActors.callAsSystem(() -> claims.summary(receipt.claim()));
        assertThat(claim.kind()).isEqualTo(ClaimKind.NEXT_OF_KIN);
        var facts = TestActors.callAsSystem(() -> claims.facts(receipt.claim()));
        assertThat(facts.birthDate()).isEqualTo(LocalDate.of(1958, 4, 2));
        assertThat(facts.victim().name().full()).isEqualTo("Johannes de Vries");
        assertThat(facts.victim().diedOn()).isEqualTo(LocalDate.of(2020, 5, 4));
        assertThat(facts.kinship().relation()).isEqualTo("sibling");
        assertThat(TestActors.callAsApplicant(person, own::all)).extracting(OwnClaim::kind).containsExactlyInAnyOrder(ClaimKind.VICTIM, ClaimKind.NEXT_OF_KIN);
    }

    /** However the name is written: with accents, capitals or a space more. */
    @Test
    void twoClaimsAboutTheSameVictimAreNotOpenTogether() {
        var person = examples.aPerson();
        examples.submitted(person, ExampleClaims.answersOfNextOfKin());
        var again = ExampleClaims.answersOfNextOfKin();
        var about = new HashMap<>(again.get(ApplicationPage.VICTIM));
        about.putAll(Map.of("givenNames", "JOHÁNNES Petrus", "familyName", "De  Vries"));
        again.put(ApplicationPage.VICTIM, about);
        assertThatThrownBy(() -> examples.submitted(person, again)).isInstanceOfSatisfying(ApplicationNotPossible.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.CLAIM_ALREADY_OPEN));
        about.put("birthDate", "1959-04-02");
        assertThatCode(() -> examples.submitted(person, again)).as("another brother").doesNotThrowAnyException();
    }

    private void assertNotPossible(PersonId person, Reason reason) {
        assertThatThrownBy(() -> TestActors.callAsApplicant(person, () -> drafting.start(ClaimKind.VICTIM))).isInstanceOfSatisfying(ApplicationNotPossible.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
