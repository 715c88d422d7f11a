package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.Test;

/** Which priority follows from what an applicant told. */
class PriorityByFactsTests {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private final PriorityByFacts priorities = new PriorityByFacts(new Scheme());

    @Test
    void somebodyGoesFirstFromTheBirthdayOn() {
        assertThat(onFiling(LocalDate.of(1956, 11, 23), Map.of())).isEqualTo(Priority.HIGH_AGE);
        assertThat(onFiling(LocalDate.of(1956, 11, 24), Map.of())).isEqualTo(Priority.NONE);
    }

    @Test
    void anIllnessGoesBeforeAge() {
        assertThat(onFiling(LocalDate.of(1940, 1, 1), Map.of("sooner", "illness"))).isEqualTo(Priority.TERMINAL_ILLNESS);
        assertThat(onFiling(LocalDate.of(1990, 1, 1), Map.of("sooner", "no"))).isEqualTo(Priority.NONE);
    }

    @Test
    void theTargetIsOursAndComesWellBeforeTheStatutoryDay() {
        assertThat(priorities.target(Priority.HIGH_AGE, FILED, FILED)).isEqualTo(FILED.plusWeeks(8));
        assertThat(priorities.target(Priority.NONE, FILED, FILED)).isNull();
    }

    @Test
    void whoActsForAChildIsNotTheOneWhoWaits() {
        var answers = new HashMap<>(ExampleClaims.completeAnswers());
        answers.put(ApplicationPage.VICTIM, Map.of("forWhom", "child", "givenNames", "Kim", "familyName", "Vos", "birthDate", "2012-03-04"));
        var facts = FactsReader.read(LocalDate.of(1940, 1, 1), answers);
        assertThat(priorities.onFiling(LocalDate.of(1940, 1, 1), facts, Map.of(), FILED)).isEqualTo(Priority.NONE);
    }

    private Priority onFiling(LocalDate born, Map<String, Object> contact) {
        return priorities.onFiling(born, FactsReader.read(born, ExampleClaims.completeAnswers()), contact, FILED);
    }
}
