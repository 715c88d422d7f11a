package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@RealParts
class QueueDatabaseTests {

    @Autowired
    ExampleClaims examples;
    @Autowired
    Registering registering;
    @Autowired
    OwnClaims ownClaims;
    @Autowired
    Queue queue;
    @Autowired
    QueueRecords records;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @Test
    void whoFiledLaterStandsBehindUntilTheOtherIsDecided() {
        var first = examples.submitted();
        var person = examples.aPerson();
        var second = examples.submitted(person);
        var own = TestActors.callAsApplicant(person, () -> ownClaims.claim(second.claim()));
        var before = records.waitingBefore(own.submittedAt());
        var waiting = records.waiting();
        var decided = records.decidedSince(clock.instant().minus(Duration.ofDays(56)));

        TestActors.runAs("rosa", Role.REVIEWER, () -> registering.decide(first.claim(), Outcome.GRANTED));

        assertThat(records.waitingBefore(own.submittedAt())).isEqualTo(before - 1);
        assertThat(records.waiting()).isEqualTo(waiting - 1);
        assertThat(records.decidedSince(clock.instant().minus(Duration.ofDays(56)))).isEqualTo(decided + 1);
        assertThat(records.middleReceivedOfDecidedSince(clock.instant().minus(Duration.ofDays(56)), decided + 1)).isPresent();
    }

    @Test
    void eachNumberComesFromAnIndex() {
        for (var question : new String[] {"select count(*) from claim where status = 'OPEN' and priority = 'NONE' and submitted_at < now()",
            "select received_on from claim where decided_at >= now() and priority = 'NONE' order by received_on limit 1 offset 3"}) {
            assertThat(jdbc.sql("explain " + question).query().listOfRows()).allSatisfy(step -> {
                assertThat(step.get("key")).as(step.toString()).asString().isIn("claim_waiting", "claim_decided");
                assertThat(step.get("Extra")).as(step.toString()).asString().contains("Using index");
            });
        }
    }

    @Test
    void anExpectedDayIsForApplicantsAndTheFigureForEverybody() {
        var person = examples.aPerson();
        var receipt = examples.submitted(person);
        var own = TestActors.callAsApplicant(person, () -> ownClaims.claim(receipt.claim()));
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> queue.expected(own))).isInstanceOf(AccessDeniedException.class);
        assertThat(queue.figure()).isNotNull();
    }
}
