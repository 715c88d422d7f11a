package nl.tegemoet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.TakingIn;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.party.Authorisation;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.party.Persons;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.RepresentativeKind;
import nl.tegemoet.party.Representing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims that have something in common: what is raised and what is not, that a person looks, and what waits until they did. */
@RealParts
class SignallingDatabaseTests {

    @Autowired
    Signalling signalling;
    @Autowired
    Assessing assessing;
    @Autowired
    Conflicts conflicts;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Persons persons;
    @Autowired
    TakingIn takingIn;
    @Autowired
    Withdrawing withdrawing;
    @Autowired
    BankAccounts accounts;
    @Autowired
    Representing representing;
    @Autowired
    ClaimHistory history;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @Test
    void twoWhoNameOneAccountAreSignalledOnBothClaims() {
        var account = ExampleClaims.anAccount();
        var one = filed(with(ApplicationPage.BANK, bank -> bank.put("iban", account)));
        var other = filed(with(ApplicationPage.BANK, bank -> bank.put("iban", account)));
        assertThat(kinds(one)).containsExactly(SignalKind.SHARED_ACCOUNT);
        assertThat(signals(other)).singleElement().satisfies(signal -> {
            assertThat(signal.other()).isEqualTo(one);
            assertThat(signal.isOpen()).isTrue();
        });
    }

    @Test
    void anAccountThatComesLaterIsComparedToo() {
        var account = ExampleClaims.anAccount();
        var one = filed(with(ApplicationPage.BANK, bank -> bank.put("iban", account)));
        var other = filed(ExampleClaims.completeAnswers());
        assertThat(signals(other)).isEmpty();
        TestActors.runAs("carla", Role.CASEWORKER, () -> accounts.correct(other, 1, Iban.of(account), "A. de Vries", "Per telefoon."));
        assertThat(kinds(one)).containsExactly(SignalKind.SHARED_ACCOUNT);
    }

    @Test
    void whoFiledOnPaperWithoutBsnIsFoundByNameAndBirthDate() {
        var online = filed(ExampleClaims.completeAnswers());
        var name = TestActors.callAsSystem(() -> persons.profile(personOf(online)).name());
        var paper = onPaper(new PersonName(name.givenNames().split(" ")[0], "", "dé " + name.familyName()), LocalDate.of(1961, 3, 12));
        assertThat(kinds(paper)).containsExactly(SignalKind.SAME_PERSON);
        assertThat(kinds(onPaper(name, LocalDate.of(1961, 3, 13)))).isEmpty();
    }

    @Test
    void victimAndNextOfKinForOnePersonAreSignalled() {
        var victim = new LinkedHashMap<>(ExampleClaims.answersOfNextOfKin().get(ApplicationPage.VICTIM));
        victim.put("givenNames", "Siebrecht");
        var ofKin = ExampleClaims.answersOfNextOfKin();
        ofKin.put(ApplicationPage.VICTIM, victim);
        filed(ofKin);
        var own = onPaper(new PersonName(victim.get("givenNames").toString(), "de", "Vries"), LocalDate.parse(victim.get("birthDate").toString()));
        assertThat(kinds(own)).containsExactly(SignalKind.VICTIM_AND_NEXT_OF_KIN);
        var sister = filed(ofKin);
        assertThat(kinds(sister)).containsExactlyInAnyOrder(SignalKind.VICTIM_AND_NEXT_OF_KIN, SignalKind.SAME_PERSON, SignalKind.SHARED_ACCOUNT);
    }

    @Test
    void whoClaimsAgainAfterAGrantIsSignalledAndAfterAWithdrawalNot() {
        var bsn = ExampleClaims.aBsn();
        var person = examples.aPerson(bsn, "Vries", LocalDate.of(1961, 3, 12));
        var first = examples.submitted(person);
        TestActors.runAs(Actor.applicant(person), () -> withdrawing.withdraw(first.claim()));
        var second = examples.submitted(person);
        assertThat(signals(second.claim())).isEmpty();
        walk.settle(second.claim());
        walk.grant(second.claim());
        var name = TestActors.callAsSystem(() -> persons.profile(person).name());
        assertThat(signals(onPaper(bsn, name, LocalDate.of(1961, 3, 12)))).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo(SignalKind.SAME_APPLICANT);
            assertThat(signal.other()).isEqualTo(second.claim());
        });
    }

    @Test
    void oneStoryThroughOneRepresentativeIsSignalledWhoeverElseWroteIt() {
        var story = story();
        var one = filed(with(ApplicationPage.VIOLENCE, violence -> violence.put("story", story)));
        var other = filed(with(ApplicationPage.VIOLENCE, violence -> violence.put("story", story.replace("woord7 ", "Jan "))));
        var unhelped = filed(with(ApplicationPage.VIOLENCE, violence -> violence.put("story", story)));
        represent(one, "Bos Advocaten");
        represent(other, "bos-advocaten");
        represent(unhelped, "Woud Advocaten");
        assertThat(kinds(one)).containsExactly(SignalKind.SAME_TEXT);
        assertThat(kinds(other)).containsExactly(SignalKind.SAME_TEXT);
        assertThat(signals(unhelped)).isEmpty();
    }

    @Test
    void nothingIsProposedBeforeSomebodyLooked() {
        var claim = withASignal();
        walk.settle(claim);
        walk.findComplete(claim);
        assertThatThrownBy(() -> walk.proposeGrant(claim)).isInstanceOfSatisfying(ProposalNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(ProposalNotPossible.Problem.SIGNAL_OPEN));
        look(claim, "carla", SignalOutcome.IN_ORDER, "Broer en zus, een rekening.");
        walk.proposeGrant(claim);
    }

    @Test
    void theLookAndItsReasonStandInBothHistories() {
        var claim = withASignal();
        look(claim, "carla", SignalOutcome.IN_ORDER, "Broer en zus, kwikstaart.");
        look(claim, "tom", SignalOutcome.WEIGHED, "Toch een vreemde.");
        var signal = signals(claim).get(0);
        assertThat(signal.look()).hasValueSatisfying(look -> {
            assertThat(look.outcome()).isEqualTo(SignalOutcome.WEIGHED);
            assertThat(look.reason()).isEqualTo("Toch een vreemde.");
        });
        assertThat(signals(signal.other()).get(0).look()).isEqualTo(signal.look());
        for (var one : List.of(claim, signal.other())) {
            assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.acts(one))).extracting(act -> act.act())
                    .contains("assessment.signal-raised", "assessment.signal-looked-at");
        }
        var sealed = jdbc.sql("select reason from assessment_signal_look where signal_id = ?").param(signal.id().toString()).query(byte[].class).list();
        assertThat(sealed).hasSize(2).allSatisfy(reason -> assertThat(new String(reason, StandardCharsets.ISO_8859_1)).doesNotContain("kwikstaart"));
    }

    @Test
    void whoIsKeptOutOfOneOfTheClaimsDoesNotLookAtTheirSignal() {
        var claim = withASignal();
        var other = signals(claim).get(0).other();
        TestActors.runAs("carla", Role.CASEWORKER, () -> conflicts.declare(other, ""));
        refuses(() -> look(claim, "carla", SignalOutcome.UNRELATED, "Toeval."), SignalNotPossible.Problem.OTHER_SHUT);
        assertThatThrownBy(() -> look(other, "carla", SignalOutcome.UNRELATED, "Toeval.")).isInstanceOf(AccessBarred.class);
        assertThat(signals(claim).get(0).isOpen()).isTrue();
    }

    @Test
    void aLookSaysWhatItComesToAndWhy() {
        var claim = withASignal();
        refuses(() -> look(claim, "carla", null, "Omdat."), SignalNotPossible.Problem.OUTCOME_MISSING);
        refuses(() -> look(claim, "carla", SignalOutcome.UNRELATED, " "), SignalNotPossible.Problem.REASON_MISSING);
        refuses(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> signalling.look(claim, UUID.randomUUID(), SignalOutcome.UNRELATED, "Omdat.")),
                SignalNotPossible.Problem.UNKNOWN);
    }

    @Test
    void aSignalAndALookAreNeverChanged() {
        var claim = withASignal();
        look(claim, "carla", SignalOutcome.UNRELATED, "Toeval.");
        for (var statement : List.of("delete from assessment_signal", "update assessment_signal set kind = 'SAME_TEXT'", "delete from assessment_signal_look",
                "update assessment_signal_look set outcome = 'WEIGHED'")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("ignal");
        }
    }

    private ClaimId withASignal() {
        var account = ExampleClaims.anAccount();
        filed(with(ApplicationPage.BANK, bank -> bank.put("iban", account)));
        return filed(with(ApplicationPage.BANK, bank -> bank.put("iban", account)));
    }

    private void look(ClaimId claim, String who, SignalOutcome outcome, String reason) {
        TestActors.runAs(who, who.equals("tom") ? Role.TEAM_LEAD : Role.CASEWORKER,
                () -> signalling.look(claim, signals(claim).get(0).id(), outcome, reason));
    }

    private static void refuses(Runnable act, SignalNotPossible.Problem problem) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(SignalNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private List<Signal> signals(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> signalling.of(claim));
    }

    private List<SignalKind> kinds(ClaimId claim) {
        return signals(claim).stream().map(Signal::kind).toList();
    }

    private void represent(ClaimId claim, String office) {
        TestActors.runAs("carla", Role.CASEWORKER, () -> representing.record(claim, new Authorisation(RepresentativeKind.LAWYER,
                new Representation.Details("J. Bos", office, "Markt 1, 1234 AB Zeist", ""), Set.of(Representation.Scope.ACTS), LocalDate.now(clock), null, null)));
    }

    private static String story() {
        return IntStream.range(0, 120).mapToObj(number -> "woord" + number).collect(Collectors.joining(" ")) + UUID.randomUUID();
    }

    private PersonId personOf(ClaimId claim) {
        return PersonId.of(jdbc.sql("select person_id from claim where id = ?").param(claim.toString()).query(String.class).single());
    }

    private ClaimId filed(Map<ApplicationPage, Map<String, Object>> answers) {
        return examples.submitted(examples.aPerson(), answers).claim();
    }

    private static Map<ApplicationPage, Map<String, Object>> with(ApplicationPage page, Consumer<Map<String, Object>> change) {
        var answers = ExampleClaims.completeAnswers();
        var changed = new LinkedHashMap<>(answers.get(page));
        change.accept(changed);
        answers.put(page, changed);
        return answers;
    }

    private ClaimId onPaper(PersonName name, LocalDate birthDate) {
        return onPaper(null, name, birthDate);
    }

    private ClaimId onPaper(Bsn bsn, PersonName name, LocalDate birthDate) {
        var person = new PersonProfile(name, birthDate, new Address("Kerkweg", "4", "1234 AB", "Zeist", "NL"), null, null);
        return TestActors.callAs("dirk", Role.DISPATCHER, () -> {
            var today = LocalDate.now(clock);
            var draft = takingIn.begin(new TakingIn.Arrived(bsn, person, today, today));
            return takingIn.register(draft, takingIn.draft(draft).version()).claim();
        });
    }
}
