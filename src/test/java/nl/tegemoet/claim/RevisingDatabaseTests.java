package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.Criterion;
import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.party.Persons;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim after a refusal asks to look again (Awb 4:6): what it is tied to, that the filing window is no bar, what is judged, and its letters. */
@RealParts
class RevisingDatabaseTests {

    /** After the window of the scheme of 2021 and 2022 closed, and before the next opened. */
    private static final Clock CLOSED = Clock.fixed(Instant.parse("2023-06-01T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;
    @Autowired
    ClaimRecords records;
    @Autowired
    Subjects subjects;
    @Autowired
    Scheme scheme;
    @Autowired
    Assessing assessing;
    @Autowired
    Deciding deciding;
    @Autowired
    Letters letters;
    @Autowired
    Persons persons;
    @Autowired
    TakingIn takingIn;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private final Bsn bsn = ExampleClaims.aBsn();
    private PersonId person;
    private ClaimId refused;

    private LocalDate filed;

    @BeforeEach
    void somebodyWasRefused() {
        filed = LocalDate.now(clock).minusDays(20);
        person = examples.aPerson(bsn, "Vries", LocalDate.of(1961, 3, 12));
        refused = onPaper(ExampleClaims.completeAnswers(), filed);
        walk.settle(refused);
        walk.refuse(refused);
        walk.settle(refused);
    }

    @Test
    void theNewClaimIsTiedToTheRefusalAndCountsAsFiledThen() {
        var again = again();
        assertThat(revision(again)).isEqualTo(new Revision(again, refused, "Ik heb mijn voogdijkaart gevonden."));
        assertThat(TestActors.callAsSystem(() -> claims.filedOn(again))).as("not the day of the new claim").isEqualTo(filed);
        assertThat(TestActors.callAsSystem(() -> claims.revision(refused))).isEmpty();
    }

    @Test
    void afterTheFilingWindowOnlyWhoWasRefusedCanStillAsk() {
        var admission = new Admission(records, subjects, scheme, CLOSED);
        assertThatCode(() -> admission.requireToBegin(person, ClaimKind.VICTIM)).doesNotThrowAnyException();
        assertThatCode(() -> admission.require(person, new Subject(ClaimKind.VICTIM, person.toString()))).doesNotThrowAnyException();
        var somebodyElse = examples.aPerson();
        assertThatThrownBy(() -> admission.requireToBegin(somebodyElse, ClaimKind.VICTIM)).isInstanceOfSatisfying(ApplicationNotPossible.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_LONGER_OPEN));
        assertThatThrownBy(() -> admission.requireToBegin(person, ClaimKind.NEXT_OF_KIN)).as("their own refusal is no door to a claim about another")
                .isInstanceOf(ApplicationNotPossible.class);
    }

    @Test
    void whatIsNewIsForAPersonToJudgeAndSilenceOnPaperIsANo() {
        var again = again();
        walk.settle(again);
        walk.findComplete(again);
        assertThat(newFacts(again)).isEqualTo(Finding.CANNOT_TELL);
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> assessing.view(refused).criteria())).extracting(Criterion::code)
                .as("a first claim has no such condition").doesNotContain("C13");
    }

    @Test
    void aPaperFormThatNamesNothingNewCanBeRefusedByReference() {
        var paper = onPaper(Map.of(), LocalDate.now(clock));
        assertThat(revision(paper)).isEqualTo(new Revision(paper, refused, ""));
        TestActors.runAs(Actor.system("rules"), () -> assessing.evaluate(paper));
        assertThat(newFacts(paper)).isEqualTo(Finding.NO);
    }

    @Test
    void aGrantAfterAllPaysAndTakesThePlaceOfTheRefusal() {
        var again = again();
        walk.settle(again);
        walk.grant(again);
        walk.settle(again);
        assertThat(letters(again)).contains(LetterType.GRANT);
        assertThat(TestActors.callAsSystem(() -> deciding.view(again)).orElseThrow().amount())
                .isEqualTo(scheme.parametersOn(TestActors.callAsSystem(() -> claims.filedOn(refused))).amount());
    }

    @Test
    void aRefusalThatStaysHasALetterOfItsOwn() {
        var again = again();
        walk.settle(again);
        walk.refuse(again);
        walk.settle(again);
        assertThat(letters(again)).contains(LetterType.REVISION).doesNotContain(LetterType.REFUSAL);
        assertThat(letters(refused)).contains(LetterType.REFUSAL).doesNotContain(LetterType.REVISION);
        var third = again();
        assertThat(revision(third).earlier()).as("the newest refusal").isEqualTo(again);
    }

    @Test
    void theDatabaseTiesOnlyToARefusalOfTheSameApplicantAboutTheSamePerson() {
        var stranger = examples.submitted().claim();
        assertThatThrownBy(() -> jdbc.sql("insert into claim_revision values (?, ?)").params(stranger.toString(), refused.toString()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("Only a refused claim");
        var again = again();
        for (var statement : List.of("delete from claim_revision where claim_id = ?", "update claim_revision set earlier = earlier where claim_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(statement).param(again.toString()).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private ClaimId again() {
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.NEW_FACTS, Map.of("newFacts", "Ik heb mijn voogdijkaart gevonden."));
        return examples.submitted(person, answers).claim();
    }

    private ClaimId onPaper(Map<ApplicationPage, Map<String, Object>> answers, LocalDate day) {
        var profile = TestActors.callAsSystem(() -> persons.profile(person));
        return TestActors.callAs("dirk", Role.DISPATCHER, () -> {
            var draft = takingIn.begin(new TakingIn.Arrived(bsn, new PersonProfile(profile.name(), profile.birthDate(),
                    new Address("Kerkweg", "4", "1234 AB", "Zeist", "NL"), null, null), day, day));
            answers.forEach((page, given) -> takingIn.save(draft, page, given, 0));
            return takingIn.register(draft, takingIn.draft(draft).version()).claim();
        });
    }

    private Revision revision(ClaimId claim) {
        return TestActors.callAsSystem(() -> claims.revision(claim)).orElseThrow();
    }

    private Finding newFacts(ClaimId claim) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> assessing.view(claim).criteria()).stream().filter(one -> one.code().equals("C13"))
                .map(Criterion::finding).findFirst().orElseThrow();
    }

    private List<LetterType> letters(ClaimId claim) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> letters.list(claim)).stream().map(Letter::type).toList();
    }
}
