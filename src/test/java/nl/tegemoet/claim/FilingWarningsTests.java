package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void aStayThatEndsBeforeItBeginsIsNamed() {
        assertThat(withStays("1961-03-12", stay("1974", "1972"))).containsExactly(FilingWarning.STAY_ENDS_BEFORE_IT_BEGINS);
        assertThat(withStays("1961-03-12", stay("1974", "1974"))).isEmpty();
    }

    /** A year ends where the next stay may begin: only days that were certainly in two places are named. */
    @Test
    void staysInTwoPlacesAtOnceAreNamed() {
        assertThat(withStays("1961-03-12", stay("1970", "1974"), stay("1972", "1976"))).containsExactly(FilingWarning.STAYS_OVERLAP);
        assertThat(withStays("1961-03-12", stay("1970", "1974"), stay("1974", "1976"))).isEmpty();
        assertThat(withStays("1961-03-12", stay("1970", ""), stay("1972", "1976"))).isEmpty();
    }

    @Test
    void aStayBeforeTheBirthIsNamed() {
        assertThat(withStays("1972-03-12", stay("1970", "1974"))).containsExactly(FilingWarning.BORN_AFTER_STAY);
        assertThat(withStays("1970-03-12", stay("1970", "1974"))).isEmpty();
    }

    @Test
    void violenceAfterTheDeathIsNamed() {
        var answers = new LinkedHashMap<ApplicationPage, Map<String, Object>>();
        answers.put(ApplicationPage.VICTIM, Map.of("forWhom", "deceased", "familyName", "Dijk", "birthDate", "1970-01-01", "diedOn", "1980-05-04"));
        answers.put(ApplicationPage.VIOLENCE, Map.of("violenceFrom", "1981"));
        assertThat(warnings.about(FactsReader.read(LocalDate.of(1950, 1, 1), answers))).containsExactly(FilingWarning.DIED_BEFORE_VIOLENCE);
        answers.put(ApplicationPage.VIOLENCE, Map.of("violenceFrom", "1980"));
        assertThat(warnings.about(FactsReader.read(LocalDate.of(1950, 1, 1), answers))).isEmpty();
    }

    private Set<FilingWarning> withStays(String birth, Map<?, ?>... stays) {
        return warnings.about(FactsReader.read(LocalDate.parse(birth), Map.of(ApplicationPage.STAY, Map.of("stays", List.of(stays)))));
    }

    private static Map<String, Object> stay(String from, String until) {
        return Map.of("place", "Huize Avondrood", "from", from, "until", until);
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
