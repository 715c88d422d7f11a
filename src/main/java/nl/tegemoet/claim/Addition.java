package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;

/**
 * What the applicant added or corrected unasked (aanvulling uit eigen beweging); never changes.
 *
 * @param id         chosen by the page on which it was written, so that a second click adds nothing
 * @param number     counts the additions to all claims; a later one has a higher number
 * @param text       in their words; may be empty if there are documents
 * @param receivedOn the day on which it reached us
 * @param recordedBy the name of who wrote it down for them; null if they did it themselves
 */
public record Addition(UUID id, long number, ClaimId claim, Origin origin, String text, List<DocumentId> documents, LocalDate receivedOn,
        Instant addedAt, String recordedBy) {

    /** How it came. */
    public enum Origin {
        PORTAL,
        PAPER,
        PHONE
    }

    public Addition {
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "Addition[" + id + "]";
    }
}
