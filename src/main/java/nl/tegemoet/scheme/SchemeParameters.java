package nl.tegemoet.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.tegemoet.kernel.Euro;

/**
 * What the scheme (regeling) says in numbers for a claim filed on one day; all of it comes from {@code SchemeParameters.dmn}.
 *
 * @param label          name of the version, as people read it
 * @param reconstruction true if the version was rebuilt from public sources and is not the text of the law
 * @param filingFrom     first day on which one could file
 * @param filingUntil    last day on which one could file; null: until further notice
 * @param incidentFrom   first day of the period the scheme is about
 * @param incidentUntil  last day of that period
 * @param completionReminderDays how many days before the term to complete ends the applicant is reminded
 * @param waitingMessageWeeks    how often somebody who waits hears from us
 * @param delayNoticeDays        how many days before the eight weeks to decide end a longer term is told, if nobody did
 * @param viewsWeeks             how long somebody can react to the intention to refuse (Awb 4:7)
 * @param traces         one per table consulted
 */
public record SchemeParameters(LocalDate filedOn, String label, boolean reconstruction, Euro amount,
                               LocalDate filingFrom, LocalDate filingUntil, LocalDate incidentFrom, LocalDate incidentUntil,
                               int reasonableTermWeeks, int completionWeeks, int completionReminderDays, int waitingMessageWeeks,
                               int delayNoticeDays, int viewsWeeks,
                               List<DecisionTrace> traces) {

    public SchemeParameters {
        traces = List.copyOf(traces);
    }

    /** The last day on which one can file; empty: open until further notice. */
    public Optional<LocalDate> lastFilingDay() {
        return Optional.ofNullable(filingUntil);
    }
}
