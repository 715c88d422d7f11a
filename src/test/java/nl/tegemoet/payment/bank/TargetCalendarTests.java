package nl.tegemoet.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCalendarTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25", "2027-03-26", "2027-03-29", "2025-12-26",
            "2026-11-28", "2026-11-29"})
    void targetIsClosed(LocalDate day) {
        assertThat(TargetCalendar.isOpen(day)).isFalse();
    }

    /** Dutch holidays on which euro payments are settled all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-11-23"})
    void targetIsOpen(LocalDate day) {
        assertThat(TargetCalendar.isOpen(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24,2026-12-24", "2026-12-25,2026-12-28", "2026-04-03,2026-04-07", "2027-12-31,2027-12-31",
            "2028-01-01,2028-01-03"})
    void theNextOpenDayIsFound(LocalDate day, LocalDate expected) {
        assertThat(TargetCalendar.onOrAfter(day)).isEqualTo(expected);
    }
}
