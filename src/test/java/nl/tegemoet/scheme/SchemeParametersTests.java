package nl.tegemoet.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tegemoet.kernel.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeParametersTests {

    private final Scheme scheme = new Scheme();

    @ParameterizedTest
    @CsvSource({"2020-12-31", "2021-01-01", "2022-12-31", "2023-06-01", "2024-12-31"})
    void claimsUpTo2024FallUnderTheReconstructedScheme(LocalDate filedOn) {
        var parameters = scheme.parametersOn(filedOn);
        assertThat(parameters.label()).isEqualTo("Regeling 2021–2022 (reconstructie)");
        assertThat(parameters.reconstruction()).isTrue();
        assertThat(parameters.filingFrom()).isEqualTo("2021-01-01");
        assertThat(parameters.lastFilingDay()).contains(LocalDate.of(2022, 12, 31));
        assertThat(ids(parameters)).containsExactly("SchemeVersion_2021", "Amount_2021", "FilingWindow_2021", "IncidentWindow_2021",
                "Terms_2021");
        holdsWhatBothVersionsShare(parameters);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01", "2026-11-23", "2040-01-01"})
    void laterClaimsFallUnderTheDemonstrationSchemeThatIsOpen(LocalDate filedOn) {
        var parameters = scheme.parametersOn(filedOn);
        assertThat(parameters.label()).startsWith("Demonstratieregeling");
        assertThat(parameters.reconstruction()).isFalse();
        assertThat(parameters.filingFrom()).isEqualTo("2025-01-01");
        assertThat(parameters.lastFilingDay()).isEmpty();
        assertThat(ids(parameters)).containsExactly("SchemeVersion_Demo", "Amount_Demo", "FilingWindow_Demo", "IncidentWindow_Demo",
                "Terms_Demo");
        holdsWhatBothVersionsShare(parameters);
    }

    private static void holdsWhatBothVersionsShare(SchemeParameters parameters) {
        assertThat(parameters.amount()).isEqualTo(Euro.of(5000));
        assertThat(parameters.incidentFrom()).isEqualTo("1945-05-05");
        assertThat(parameters.incidentUntil()).isEqualTo("2019-06-12");
        assertThat(parameters.reasonableTermWeeks()).isEqualTo(26);
        assertThat(parameters.completionWeeks()).isEqualTo(6);
        assertThat(parameters.completionReminderDays()).isEqualTo(14);
        assertThat(parameters.waitingMessageWeeks()).isEqualTo(8);
        assertThat(parameters.delayNoticeDays()).isEqualTo(14);
        assertThat(parameters.viewsWeeks()).isEqualTo(3);
    }

    private static List<String> ids(SchemeParameters parameters) {
        return parameters.traces().stream().flatMap(trace -> trace.firedRuleIds().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({"DECISION, false, 8, 0", "NOT_PROCESSED_DECISION, false, 4, 0", "OBJECTION, false, 6, 0", "OBJECTION_DECISION, false, 6, 6",
        "OBJECTION_DECISION, true, 12, 6", "PAYMENT, false, 6, 0", "PENALTY_DECISION, false, 2, 0", "PENALTY_PAYMENT, false, 6, 0",
        "COMPLAINT, false, 6, 4", "COMPLAINT, true, 10, 4"})
    void theLawSetsTheseTerms(String clock, boolean committee, int weeks, int postponementWeeks) {
        var term = scheme.statutoryTerm(clock, committee, LocalDate.of(2026, 3, 2));
        assertThat(term.weeks()).isEqualTo(weeks);
        assertThat(term.postponementWeeks()).isEqualTo(postponementWeeks);
        assertThat(term.trace().firedRuleIds()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, 20, 30, 40", "2019-01-01, 23, 35, 45", "2026-11-23, 23, 35, 45"})
    void thePenaltyGoesByTheDayOnWhichTheDefaultNoticeCame(LocalDate receivedOn, long first, long second, long third) {
        var table = scheme.penaltyTable(receivedOn);
        assertThat(table.graceDays()).isEqualTo(14);
        assertThat(table.bandDays()).isEqualTo(14);
        assertThat(table.perDay()).containsExactly(Euro.of(first), Euro.of(second), Euro.of(third));
    }

    @ParameterizedTest
    @CsvSource({"2014-05-30, true", "2015-05-04, true", "2018-12-24, true", "2021-05-14, true", "2024-12-27, true", "2026-01-02, true",
        "2026-05-15, true", "2028-05-26, true", "2026-05-04, false", "2025-05-02, false", "2026-12-24, false"})
    void decreesEquateSomeDaysWithHolidays(LocalDate day, boolean equated) {
        assertThat(scheme.isEquatedByDecree(day)).isEqualTo(equated);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2027-01-01, true"})
    void from2027ANoticeSaysWhetherThereIsATerm(LocalDate day, boolean tells) {
        assertThat(scheme.noticeTellsTerm(day)).isEqualTo(tells);
    }

    @Test
    void majorityWasTwentyOneForViolenceBefore1988() {
        assertThat(scheme.majorityOn(LocalDate.of(1987, 12, 31)).years()).isEqualTo(21);
        assertThat(scheme.majorityOn(LocalDate.of(1987, 12, 31)).trace().firedRuleIds()).containsExactly("MajorityAge_Before1988");
        assertThat(scheme.majorityOn(LocalDate.of(1988, 1, 1)).years()).isEqualTo(18);
        assertThat(scheme.majorityOn(LocalDate.of(1988, 1, 1)).trace().firedRuleIds()).containsExactly("MajorityAge_From1988");
    }

    @Test
    void aTraceNamesTheVersionOfItsTable() {
        var trace = scheme.majorityOn(LocalDate.of(1970, 1, 1)).trace();
        assertThat(trace.tableVersion()).isEqualTo(RuleFile.read("SchemeParameters.dmn").hash()).matches("[0-9a-f]{64}");
        assertThat(trace.inputs()).containsExactly(Map.entry("Dag van het geweld", "1970-01-01"));
        assertThat(trace.outputs()).containsExactly(Map.entry("Meerderjarig met", "21"));
    }
}
