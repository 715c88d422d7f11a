package nl.tegemoet.scheme;

import static nl.tegemoet.scheme.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases worked out by hand from the text. Sources: Tijdelijke regeling financiële tegemoetkoming slachtoffers van geweld in de jeugdzorg
 * art. 1 (definitions) and the list of grounds in the minister's answers to parliament of June 2021.
 */
class WorkedCasesTests {

    private final Scheme scheme = new Scheme();

    private EligibilityResult evaluate(FactsFixture fixture) {
        var facts = fixture.facts();
        return scheme.evaluate(facts, scheme.parametersOn(facts.filedOn()));
    }

    // art. 1f: under 18, under 21 if the violence was before 1 January 1988; the birthday itself ends minority
    @ParameterizedTest(name = "{4}: born {0}, violence began {1}, until {2}: {3}")
    @CsvSource({
        "15-6-1967, 31-12-1987, 1989, YES,         20 years old on the last day of the old rule",
        "15-6-1967, 1-1-1988,   1989, NO,          20 years old on the first day of the new rule",
        "15-6-1967, 1987,       1989, YES,         20 at the most all through 1987",
        "15-6-1967, 12-1987,    1989, YES,         the whole month before the change",
        "15-6-1967, 1987-1988,  1989, CANNOT_TELL, before or after the change",
        "15-6-1971, 1987-1988,  1989, YES,         17 at the most on either side of the change",
        "15-6-1966, 15-6-1987,  1989, NO,          21st birthday",
        "15-6-1966, 14-6-1987,  1989, YES,         the day before the 21st birthday",
        "15-6-1980, 15-6-1998,  1999, NO,          18th birthday",
        "15-6-1980, 14-6-1998,  1999, YES,         the day before the 18th birthday",
        "29-2-1980, 28-2-1998,  1999, YES,         a birthday on 29 February is kept on 1 March of a common year",
        "29-2-1980, 1-3-1998,   1999, NO,          and then he is 18",
        "15-6-1966, 1987,       1989, CANNOT_TELL, 20 or 21 in that year",
        "1966,      1-6-1987,   1989, CANNOT_TELL, birthday not known",
        "1960,      1970,       1990, YES,         began as a child and went on into adulthood",
        "1930,      1940,       1955, YES,         began before the period and he was 15 when the period began",
        "1920,      1940,       1955, NO,          what lies within the period happened to an adult",
        "15-6-1980, rond 1990,  1995, YES,         about ten years old",
    })
    void minority(String born, String from, String until, Finding minor, String why) {
        assertThat(evaluate(someFacts().born(born).stay(null, null).violence(from, until)).criterion("C1").finding()).as(why).isEqualTo(minor);
    }

    // the period of the scheme: 5 May 1945 to 12 June 2019, read as both days included
    @ParameterizedTest(name = "violence {0} to {1}: {2}")
    @CsvSource({
        "4-5-1945, 4-5-1945, NO", "4-5-1945, 5-5-1945, YES", "12-6-2019, 2020, YES", "13-6-2019, 2020, NO", "2018, 2021, YES",
        "6-2019, 2020, CANNOT_TELL", "1944, 5-1945, CANNOT_TELL", "1944, 1946, YES"})
    void period(String from, String until, Finding within) {
        assertThat(evaluate(someFacts().stay(null, null).violence(from, until)).criterion("C5").finding()).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, NO", "2021-01-01, YES", "2022-12-31, YES", "2023-01-01, NO", "2024-12-31, NO", "2025-01-01, YES"})
    void openForClaims(String filedOn, Finding inTime) {
        assertThat(evaluate(someFacts().filedOn(filedOn)).criterion("C8").finding()).isEqualTo(inTime);
    }

    @Test
    void violenceThatIsNotDatedLiesWithinTheStay() {
        assertThat(evaluate(someFacts().born("1970").stay("1980", "1984").violence(null, null)).criterion("C1").finding())
                .isEqualTo(Finding.YES);
        assertThat(evaluate(someFacts().born("1970").stay("1980", null).violence(null, null)).criterion("C1").finding())
                .isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void datesThatExcludeEachOtherAreAskedAboutAndNotHeldAgainstAnyone() {
        var endedBeforeItBegan = evaluate(someFacts().violence("1983", "1981"));
        assertThat(endedBeforeItBegan.criterion("C1").finding()).isEqualTo(Finding.CANNOT_TELL);
        assertThat(endedBeforeItBegan.criterion("C5").finding()).isEqualTo(Finding.CANNOT_TELL);
        var longAfterTheStay = evaluate(someFacts().stay("1980", "1984").violence("2020", "2021"));
        assertThat(longAfterTheStay.criterion("C5").finding()).isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void oneStayThatCountsIsEnough() {
        var abroad = someFacts().setting("adoptive_family").placement("parents").stayInNetherlands(Finding.NO)
                .andAlso(new Stay("foster_family", "judge", ApproximateDate.in(1980), ApproximateDate.in(1984), Finding.YES));
        var result = evaluate(abroad);
        assertThat(result.stay()).isEqualTo(1);
        assertThat(result.criterion("C2").finding()).isEqualTo(Finding.YES);
        assertThat(result.overall()).isEqualTo(Finding.CANNOT_TELL);
        assertThat(result.traces()).extracting(DecisionTrace::decisionKey).filteredOn(key -> key.equals("C2_SettingInTheList")).hasSize(2);
    }

    @Test
    void conditionsOfDifferentStaysDoNotAddUp() {
        var result = evaluate(someFacts().setting("adoptive_family").placement("judge")
                .andAlso(new Stay("boarding_school", "parents", ApproximateDate.in(1980), ApproximateDate.in(1984), Finding.YES)));
        assertThat(result.overall()).isEqualTo(Finding.NO);
    }

    @Test
    void noMachineGrants() {
        assertThat(evaluate(someFacts()).overall()).isEqualTo(Finding.CANNOT_TELL);
    }
}
