package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;

/**
 * A claim as the person who made it sees it.
 *
 * @param victim whom it is about; null if that is the person who made it
 * @param goesFirst whether it goes before the others
 * @param outcome null as long as no decision was announced
 * @param questions the oldest first; without the names of staff
 */
public record OwnClaim(ClaimId id, ClaimNumber number, ClaimKind kind, Victim victim, ClaimStatus status, Outcome outcome,
        Instant submittedAt, LocalDate receivedOn, LocalDate decideBy, boolean goesFirst, List<Question> questions, List<StoredDocument> documents) {

    public List<Question> openQuestions() {
        return questions.stream().filter(Question::isOpen).toList();
    }

    public boolean isWaitingForApplicant() {
        return status == ClaimStatus.OPEN && !openQuestions().isEmpty();
    }
}
