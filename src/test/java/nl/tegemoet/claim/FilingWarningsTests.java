package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.Test;

class FilingWarningsTests {

    private final FilingWarnings warnings = new FilingWarnings(new Scheme(),
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Amsterdam")));

    @Test
    void anOrdinaryClaimHasNone() {
        assertThat(warnings.about(facts("1961-03-12", "1971", "1974", "yes"))).isEmpty();
    }

    @Test
    void violenceAfterThePeriodIsWarnedAbout() {
        assertThat(warnings.about(facts("2005-01-01", "2020", "2021", "yes"))).containsExactly(FilingWarning.OUTSIDE_PERIOD);
    }

    @Test
    void violenceBeforeThePeriodIsWarnedAbout() {
        assertThat(warnings.about(facts("1930-01-01", "1940", "1944", "yes"))).containsExactly(FilingWarning.OUTSIDE_PERIOD);
    }

    @Test
    void aPeriodThatMayTouchTheSchemeIsNot() {
        assertThat(warnings.about(facts("2005-01-01", "2019", "2020", "yes"))).isEmpty();
        assertThat(warnings.about(facts("1935-01-01", "1944", "1945", "yes"))).isEmpty();
    }

    @Test
    void anAdultByTheLawOfTheTimeIsWarned() {
        assertThat(warnings.about(facts("1961-03-12", "2001", "2002", "yes"))).containsExactly(FilingWarning.ADULT_AT_THE_TIME);
    }

    @Test
    void twentyYearsOldBefore1988WasAMinor() {
        assertThat(warnings.about(facts("1960-01-01", "1-6-1980", "1980", "yes"))).isEmpty();
    }

    @Test
    void abroadIsWarnedAbout() {
        assertThat(warnings.about(facts("1961-03-12", "1971", "1974", "no"))).containsExactly(FilingWarning.NOT_IN_THE_NETHERLANDS);
    }

    @Test
    void withoutDatesThereIsNothingToSay() {
        assertThat(warnings.about(facts("1961-03-12", "", "", "unknown"))).isEmpty();
    }

    @Test
    void withoutADateOfTheViolenceTheStayTells() {
        var facts = FactsReader.read(LocalDate.of(1961, 3, 12),
                Map.of(ApplicationPage.STAY, Map.of("stays", List.of(Map.of("from", "2001", "until", "2002")))));
        assertThat(warnings.about(facts)).containsExactly(FilingWarning.ADULT_AT_THE_TIME);
    }

    private static ClaimFacts facts(String birth, String from, String until, String inNetherlands) {
        return FactsReader.read(LocalDate.parse(birth), Map.of(ApplicationPage.VIOLENCE,
                Map.of("violenceFrom", from, "violenceUntil", until, "inNetherlands", inNetherlands)));
    }
}
