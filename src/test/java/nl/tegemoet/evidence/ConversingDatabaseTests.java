package nl.tegemoet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Addition;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.evidence.Conversation.Plan;
import nl.tegemoet.evidence.Conversation.Reason;
import nl.tegemoet.evidence.Conversation.Way;
import nl.tegemoet.evidence.ConversationNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.DayPart;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.Sending;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A talk with the applicant: only if they want it, when it is safe, with two of us, and told once. */
@RealParts
class ConversingDatabaseTests {

    private static final Colleague ROSA = new Colleague("rosa", "Rosa Roelofs");

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Conversations conversations;
    @Autowired
    Conversing conversing;
    @Autowired
    Claims claims;
    @Autowired
    Contacting contacting;
    @Autowired
    Adding adding;
    @Autowired
    Withdrawing withdrawing;
    @Autowired
    Scheme scheme;
    @Autowired
    Sending sending;
    @Autowired
    Letters letters;
    @Autowired
    Accounting accounting;
    @Autowired
    ClaimOwners owners;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private PersonId anna;
    private ClaimId claim;

    @BeforeEach
    void annaWantsToTalk() {
        anna = examples.aPerson();
        claim = filed(anna, "yes");
    }

    @Test
    void theApplicantIsInvitedByLetterAndASecondClickInvitesNobodyAgain() {
        var id = UUID.randomUUID();
        invite(id, plan());
        invite(id, plan());
        assertThat(of(claim)).singleElement().satisfies(talk -> {
            assertThat(talk.isPlanned()).isTrue();
            assertThat(talk.invitation().first().id()).isEqualTo("carla");
            assertThat(talk.invitation().plan().place()).isEqualTo("Stationsplein 1");
        });
        assertThat(written(LetterType.CONVERSATION_INVITATION)).isEqualTo(1);
        refused(() -> invite(UUID.randomUUID(), plan()), Problem.PLANNED_ALREADY);
    }

    @Test
    void nobodyIsInvitedWhoDoesNotWantToTalk() {
        claim = filed(examples.aPerson(), "no");
        refused(() -> invite(UUID.randomUUID(), plan()), Problem.NOT_WANTED);
    }

    @Test
    void whoDidNotKnowYetIsInvitedOnlyAfterAYes() {
        claim = filed(examples.aPerson(), "later");
        refused(() -> invite(UUID.randomUUID(), plan()), Problem.CONSENT_MISSING);
        refused(() -> invite(UUID.randomUUID(), plan(today().plusDays(1))), Problem.CONSENT_MISSING);
        invite(UUID.randomUUID(), plan(today()));
        assertThat(of(claim)).hasSize(1);
    }

    @Test
    void aTalkIsAtATimeThatIsSafeAndNotTooSoonWithTwoOfUsSomewhere() {
        TestActors.callAsApplicant(anna, () -> {
            contacting.wish(claim, new DeliveryWishes("", true, Set.of(DayPart.MORNING), true, null, false));
            return null;
        });
        refused(() -> invite(UUID.randomUUID(), plan()), Problem.NOT_SAFE);
        refused(() -> invite(UUID.randomUUID(), new Plan(noon(6), Way.PHONE, "", null, "", ROSA)), Problem.TOO_SOON);
        var other = filed(examples.aPerson(), "yes");
        refused(() -> invite(UUID.randomUUID(), other, new Plan(noon(14), Way.HOME, " ", null, "", ROSA)), Problem.PLACE_MISSING);
        refused(() -> invite(UUID.randomUUID(), other, new Plan(noon(14), Way.PHONE, "", null, "", new Colleague("carla", "Carla"))), Problem.SAME_PERSON);
        invite(UUID.randomUUID(), other, new Plan(noon(7), Way.PHONE, "", null, "", ROSA));
    }

    @Test
    void theApplicantCallsItOffAndAnotherMomentCanBePlanned() {
        var id = planned();
        assertThatThrownBy(() -> TestActors.callAsApplicant(examples.aPerson(), () -> conversing.own(id))).isInstanceOf(ClaimNotFound.class);
        TestActors.callAsApplicant(anna, () -> {
            conversing.callOffOwn(id, true, "Liever in de ochtend.");
            conversing.callOffOwn(id, false, "Een tweede klik.");
            return null;
        });
        assertThat(of(claim).get(0).calledOff()).get().extracting(off -> off.reason(), off -> off.words())
                .containsExactly(Reason.OTHER_TIME, "Liever in de ochtend.");
        refused(() -> as(ClaimWalk.CARLA, () -> later().report(id, "Niets.")), Problem.CHANGED_MEANWHILE);
        planned();
        assertThat(of(claim)).hasSize(2);
    }

    @Test
    void oneOfTheTwoWritesTheReportAfterTheTalkAndTheApplicantGetsIt() {
        var id = planned();
        refused(() -> as(ClaimWalk.CARLA, () -> conversing.report(id, "Te vroeg.")), Problem.NOT_YET);
        refused(() -> as(ClaimWalk.TOM, () -> later().report(id, "Tom was er niet bij.")), Problem.NOT_ONE_OF_THE_TWO);
        refused(() -> as(ClaimWalk.ROSA, () -> later().report(id, "  ")), Problem.EMPTY);
        as(ClaimWalk.ROSA, () -> later().report(id, "U woonde daar van 1970 tot 1975."));
        assertThat(written(LetterType.CONVERSATION_REPORT)).isEqualTo(1);
        refused(() -> as(ClaimWalk.CARLA, () -> later().report(id, "Nog een verslag.")), Problem.CHANGED_MEANWHILE);
        refused(() -> as(ClaimWalk.CARLA, () -> conversing.callOff(id, Reason.US, "")), Problem.CHANGED_MEANWHILE);
        refused(() -> invite(UUID.randomUUID(), plan()), Problem.HELD_ALREADY);
        invite(UUID.randomUUID(), new Plan(noon(14), Way.PHONE, "", null, "Er kwam een nieuwe brief.", ROSA));
    }

    @Test
    void whatTheApplicantCorrectsStandsBesideTheReportAndReachesWhoeverWorksOnTheClaim() {
        var id = reported();
        TestActors.callAsApplicant(anna, () -> {
            conversing.replyOwn(id, "Het was tot 1976.");
            conversing.replyOwn(id, "Een tweede klik.");
            return null;
        });
        var correction = of(claim).get(0).reply().orElseThrow().correction();
        assertThat(TestActors.callAsSystem(() -> adding.additions(claim))).singleElement()
                .extracting(Addition::id, Addition::text).containsExactly(correction, "Het was tot 1976.");
        var desk = new DeskVisitor(browser, ClaimWalk.CARLA).open("/desk/claims/" + TestActors.callAsSystem(() -> claims.summary(claim)).number());
        assertThat(desk.text("#conversations")).contains("verbeterd door de aanvrager", "U woonde daar van 1970 tot 1975.", "Het was tot 1976.", "Rosa Roelofs");
    }

    @Test
    void weWriteDownWhatTheApplicantSaysOnPaperOrByTelephone() {
        var id = reported();
        as(ClaimWalk.CARLA, () -> conversing.recordReply(id, Addition.Origin.PHONE, today(), ""));
        assertThat(of(claim).get(0).reply()).get().extracting(reply -> reply.agreed()).isEqualTo(true);
        refused(() -> as(ClaimWalk.CARLA, () -> conversing.recordReply(id, Addition.Origin.PHONE, today(), "Toch niet.")), Problem.CHANGED_MEANWHILE);
        assertThat(TestActors.callAsSystem(() -> adding.additions(claim))).isEmpty();
    }

    @Test
    void nobodyIsInvitedAboutAClaimThatEnded() {
        TestActors.callAsApplicant(anna, () -> {
            withdrawing.withdraw(claim);
            return null;
        });
        refused(() -> invite(UUID.randomUUID(), plan()), Problem.CLAIM_NOT_OPEN);
    }

    @Test
    void theDatabaseKeepsWhatWasSaid() {
        var id = reported();
        assertThatThrownBy(() -> jdbc.sql("update evidence_conversation set report = x'00' where id = ?").param(id.toString()).update())
                .hasMessageContaining("What was said of a talk does not change");
        assertThatThrownBy(() -> jdbc.sql("delete from evidence_conversation where id = ?").param(id.toString()).update())
                .hasMessageContaining("A talk is not deleted");
        assertThat(new String(jdbc.sql("select report from evidence_conversation where id = ?").param(id.toString()).query(byte[].class).single()))
                .doesNotContain("1970");
    }

    private UUID reported() {
        var id = planned();
        as(ClaimWalk.ROSA, () -> later().report(id, "U woonde daar van 1970 tot 1975."));
        return id;
    }

    private UUID planned() {
        var id = UUID.randomUUID();
        invite(id, plan());
        return id;
    }

    private void invite(UUID id, Plan plan) {
        invite(id, claim, plan);
    }

    private void invite(UUID id, ClaimId about, Plan plan) {
        as(ClaimWalk.CARLA, () -> conversing.invite(id, about, plan));
    }

    private Plan plan() {
        return plan(null);
    }

    private Plan plan(LocalDate consentedOn) {
        return new Plan(noon(14), Way.OFFICE, "Stationsplein 1", consentedOn, "", ROSA);
    }

    /** Half past two on the first working day so many days from now, or after it. */
    private Instant noon(int days) {
        var day = today().plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = days < 7 ? day.minusDays(1) : day.plusDays(1);
        }
        return day.atTime(14, 30).atZone(clock.getZone()).toInstant();
    }

    /** The same room, three weeks later. */
    private Conversing later() {
        return new Conversing(conversations, claims, contacting, adding, scheme, sending, accounting, owners, currentActor,
                Clock.offset(clock, Duration.ofDays(21)));
    }

    private List<Conversation> of(ClaimId about) {
        return currentActor.callAs(ClaimWalk.CARLA, () -> conversing.of(about));
    }

    private long written(LetterType type) {
        return TestActors.callAsSystem(() -> letters.list(claim)).stream().filter(letter -> letter.type() == type).count();
    }

    private void as(Actor actor, Runnable work) {
        currentActor.runAs(actor, work);
    }

    private static void refused(ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ConversationNotPossible.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private ClaimId filed(PersonId person, String conversation) {
        var answers = ExampleClaims.completeAnswers();
        var contact = new LinkedHashMap<>(answers.get(ApplicationPage.CONTACT));
        contact.put("conversation", conversation);
        answers.put(ApplicationPage.CONTACT, contact);
        var filed = examples.submitted(person, answers).claim();
        walk.settle(filed);
        return filed;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
