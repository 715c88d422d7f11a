package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.PersonId;

/**
 * A claim as lists, letters and the process need it; says nothing about what happened.
 *
 * @param version to be given back with an act on the claim, so that a stale page changes nothing
 * @param person who made it; not always whom it is about
 * @param personLabel first letters and year of birth of who made it: {@code A.B. 1961}
 * @param kind whom it is about
 * @param scheme the version of the scheme that the day of filing chose
 * @param receivedOn the day of filing in the Netherlands
 * @param decideBy the last day of the term for the decision (Awb 4:13); null while it stands still
 * @param complete null until somebody judged it
 * @param priority whether it goes before the others
 * @param targetOn the day before which we mean to decide a claim that goes first, beside {@code decideBy} and never instead; null for others
 * @param outcome null while the claim is open
 */
public record ClaimSummary(ClaimId id, int version, ClaimNumber number, PersonId person, String personLabel, ClaimKind kind,
        ClaimStatus status, Outcome outcome, Boolean complete, String scheme, Instant submittedAt, LocalDate receivedOn, LocalDate decideBy,
        Priority priority, LocalDate targetOn) {
}
