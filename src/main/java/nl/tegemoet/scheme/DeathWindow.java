package nl.tegemoet.scheme;

import java.time.LocalDate;

/** Within which days somebody must have died for their next of kin to apply (nabestaanden); both days count. */
record DeathWindow(LocalDate from, LocalDate until, DecisionTrace trace) {
}
