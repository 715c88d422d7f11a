package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Authorisation;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.RepresentationId;
import nl.tegemoet.party.RepresentationNotFound;
import nl.tegemoet.party.RepresentationNotPossible;
import nl.tegemoet.party.RepresentationNotPossible.Problem;
import nl.tegemoet.party.RepresentativeKind;
import nl.tegemoet.party.Representing;
import nl.tegemoet.sending.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A representative who is refused (Awb 2:2): by whom, who never can be, who is told, and that they do not come back by another door. */
@RealParts
class RefusingRepresentativeDatabaseTests {

    private static final Address ADDRESS = new Address("Weg", "1", "1234 AB", "Zeist", "NL");
    private static final String REASON = "Hij vroeg geld voor zijn hulp.\n\nDat mag niet.";

    private static final byte[] APPOINTMENT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    RefusingRepresentative refusing;
    @Autowired
    Representing representing;
    @Autowired
    Sending sending;
    @Autowired
    Letters letters;
    @Autowired
    Documents documents;
    @Autowired
    ExampleClaims examples;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private PersonId person;
    private ClaimId claim;

    @BeforeEach
    void somebodyFiled() {
        person = examples.aPerson();
        claim = examples.submitted(person).claim();
    }

    @Test
    void aRefusedRepresentativeNoLongerActsAndBothAreTold() {
        var friend = byApplicant("Karel Kroon");
        refuse(friend);
        assertThat(one()).satisfies(representation -> {
            assertThat(representing.stateOf(representation)).isEqualTo(Representation.State.ENDED);
            assertThat(representation.refused()).isTrue();
        });
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> representing.refusals(claim))).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(REASON));
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> letters.list(claim))).extracting(Letter::type)
                .as("the applicant chose the website").contains(LetterType.REPRESENTATIVE_REFUSED);
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> sending.isWaiting(claim, LetterType.REPRESENTATIVE_TOLD, friend.toString())))
                .as("the other letter goes by post").isTrue();
    }

    @Test
    void onlyATeamLeadRefuses() {
        var friend = byApplicant("Karel Kroon");
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> refusing.refuse(claim, friend, REASON, ADDRESS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLawyerAndWhoWasAppointedAreNeverRefused() {
        var lawyer = byStaff(RepresentativeKind.LAWYER, false);
        refuses(() -> refuse(lawyer), Problem.LAWYER);
        var administrator = byStaff(RepresentativeKind.ADMINISTRATOR, true);
        refuses(() -> refuse(administrator), Problem.APPOINTED);
        assertThatThrownBy(() -> jdbc.sql("insert into representation_refusal values (?, 'x', curdate(), 'tom', 'Tom', now())").param(lawyer.toString()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("Only a relative or a friend");
    }

    @Test
    void aRefusalSaysWhyAndHappensOnce() {
        var friend = byApplicant("Karel Kroon");
        refuses(() -> TestActors.runAs("tom", Role.TEAM_LEAD, () -> refusing.refuse(claim, friend, " ", ADDRESS)), Problem.REASON_MISSING);
        refuse(friend);
        assertThatThrownBy(() -> refuse(friend)).isInstanceOf(RepresentationNotFound.class);
    }

    @Test
    void whoWasRefusedComesBackOnlyThroughATeamLead() {
        refuse(byApplicant("Karel Kroon"));
        refuses(() -> byApplicant("karel  KROON"), Problem.REFUSED_BEFORE);
        refuses(() -> byStaff(RepresentativeKind.LAWYER, false, "Karel Kroon", "carla", Role.CASEWORKER), Problem.REFUSED_BEFORE);
        byStaff(RepresentativeKind.LAWYER, false, "Karel Kroon", "tom", Role.TEAM_LEAD);
        byApplicant("Karin Kroon");
    }

    private void refuse(RepresentationId id) {
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> refusing.refuse(claim, id, REASON, ADDRESS));
    }

    private static void refuses(Runnable act, Problem problem) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RepresentationNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private Representation one() {
        return TestActors.callAsSystem(() -> representing.of(claim)).get(0);
    }

    private RepresentationId byApplicant(String name) {
        return TestActors.callAs(Actor.applicant(person), () -> representing.record(claim, authorisation(RepresentativeKind.FRIEND, name, false)));
    }

    private RepresentationId byStaff(RepresentativeKind kind, boolean onPaper) {
        return byStaff(kind, onPaper, "J. Bos", "carla", Role.CASEWORKER);
    }

    private RepresentationId byStaff(RepresentativeKind kind, boolean onPaper, String name, String who, Role role) {
        return TestActors.callAs(who, role, () -> representing.record(claim, authorisation(kind, name, onPaper)));
    }

    private Authorisation authorisation(RepresentativeKind kind, String name, boolean onPaper) {
        var paper = onPaper ? TestActors.callAs(Actor.applicant(person), () -> documents.store(claim, "beschikking.png", APPOINTMENT)).id() : null;
        return new Authorisation(kind, new Representation.Details(name, "", "Weg 1, 1234 AB Zeist", ""), Set.of(Representation.Scope.ACTS),
                LocalDate.now(clock), null, paper);
    }
}
