package nl.tegemoet.desk.deadlines;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.PenaltyCount;

/** The answer of the calculator as a script reads it; amounts are texts with two decimals, so that no program rounds them. */
record CalculatorAnswer(LocalDate due, ClockState state, Integer remainingDays, int suspendedDays, Boolean inTime, Penalty penalty,
                        List<Line> explanation) {

    record Penalty(LocalDate firstDay, int days, String amount, boolean capped) {

        private static Penalty of(PenaltyCount count) {
            return count == null ? null : new Penalty(count.firstDay(), count.days(), count.amount().toString(), count.capped());
        }
    }

    record Line(String basis, LocalDate from, LocalDate to, String text) {
    }

    static CalculatorAnswer of(ClockReading reading, List<Line> explanation) {
        return new CalculatorAnswer(reading.due(), reading.state(), reading.remainingDays(), reading.suspendedDays(), reading.inTime(),
                Penalty.of(reading.penalty()), explanation);
    }
}
