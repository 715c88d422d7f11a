package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.deadline.ClockReading;

/** Reads from the sum behind a last day on which ground the term stands still on a day (Awb 4:15). */
final class Standstill {

    private static final Map<String, Ground> GROUNDS = Map.of("Awb 4:15(1)a", Ground.COMPLETION, "Awb 4:15(1)b", Ground.FOREIGN_INFORMATION,
            "Awb 4:15(2)a", Ground.AGREED_DELAY, "Awb 4:15(2)b", Ground.APPLICANT_DELAY, "Awb 4:15(2)c", Ground.FORCE_MAJEURE);

    private Standstill() {
    }

    /** If there are several, what began last comes first: it is what the person heard of last. */
    static Optional<Ground> on(LocalDate day, ClockReading reading) {
        return reading.explanation().stream().filter(line -> GROUNDS.containsKey(line.basis().citation()))
                .filter(line -> line.to() == null ? reading.due() == null : !line.from().isAfter(day) && !line.to().isBefore(day))
                .reduce((earlier, later) -> later).map(line -> GROUNDS.get(line.basis().citation()));
    }
}
