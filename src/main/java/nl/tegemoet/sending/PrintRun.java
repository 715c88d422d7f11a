package nl.tegemoet.sending;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The paper mail of one day (printrun): prepared by one person, released by another.
 *
 * @param day        the day that its letters bear; on no other day can it be released
 * @param pages      of the letters, without the cover sheet
 * @param fileSha256 of the one PDF
 * @param releasedBy null until it is released, as are the name and the moment
 */
public record PrintRun(PrintRunId id, LocalDate day, State state, int papers, int pages, String fileSha256, String preparedBy,
                       String preparedByName, Instant preparedAt, String releasedBy, String releasedByName, Instant releasedAt) {

    /** How far it is. */
    public enum State {
        PREPARED,
        RELEASED,
        WITHDRAWN
    }
}
