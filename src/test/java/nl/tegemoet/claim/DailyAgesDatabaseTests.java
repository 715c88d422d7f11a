package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes to the high age while they wait goes first from that day. */
@RealParts
class DailyAgesDatabaseTests {

    @Autowired
    DailyAges daily;
    @Autowired
    ExampleClaims examples;
    @Autowired
    Claims claims;
    @Autowired
    Scheme scheme;
    @Autowired
    Clock clock;

    @Test
    void aClaimGoesFirstFromTheBirthdayOn() {
        var today = LocalDate.now(clock);
        var rule = scheme.priorityOn(today);
        var birthday = today.plusDays(5);
        var claim = examples.submitted(examples.aPerson("Vries", birthday.minusYears(rule.highAge()))).claim();
        var younger = examples.submitted(examples.aPerson("Vries", birthday.plusDays(1).minusYears(rule.highAge()))).claim();
        daily.lookOn(birthday.minusDays(1));
        assertThat(summary(claim).priority()).isEqualTo(Priority.NONE);
        daily.lookOn(birthday);
        daily.lookOn(birthday);
        assertThat(summary(claim).priority()).isEqualTo(Priority.HIGH_AGE);
        assertThat(summary(claim).targetOn()).isEqualTo(rule.target(birthday));
        assertThat(summary(younger).priority()).isEqualTo(Priority.NONE);
    }

    @Test
    void theAgeCountsOfWhoWaitsAndNotOfWhoActsForThem() {
        var today = LocalDate.now(clock);
        var birthday = today.plusDays(5).minusYears(scheme.priorityOn(today).highAge());
        var forAChild = ExampleClaims.completeAnswers();
        forAChild.put(ApplicationPage.VICTIM, Map.of("forWhom", "child", "givenNames", "Kim", "familyName", "Vos", "birthDate", "2012-03-04",
                "authority", "guardian"));
        var child = examples.submitted(examples.aPerson("Vries", birthday), forAChild).claim();
        var underAdministration = ExampleClaims.completeAnswers();
        underAdministration.put(ApplicationPage.VICTIM, Map.of("forWhom", "administration", "givenNames", "Kees", "familyName", "Vos",
                "birthDate", birthday.toString(), "office", "curator", "appointedOn", "2020-03-04"));
        var protege = examples.submitted(examples.aPerson(), underAdministration).claim();
        daily.lookOn(today.plusDays(5));
        assertThat(summary(child).priority()).isEqualTo(Priority.NONE);
        assertThat(summary(protege).priority()).isEqualTo(Priority.HIGH_AGE);
    }

    private ClaimSummary summary(ClaimId claim) {
        return TestActors.callAsSystem(() -> claims.summary(claim));
    }
}
