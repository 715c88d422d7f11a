package nl.tegemoet.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A time in which the portal could not be reached (storing, Awb 2:21), as it was recorded.
 *
 * @param extendedUntil the last day of terms of applicants that would have ended from the first day of the outage on
 * @param what          what did not work; nothing about a person
 */
public record Outage(UUID id, Span span, LocalDate extendedUntil, String what, String recordedBy, Instant recordedAt) {

    /** From when until when. */
    public record Span(Instant from, Instant until) {
    }

    /** What shows that a term was lengthened, as the ledger of its clock names it. */
    String evidence() {
        return "outage:" + id;
    }
}
