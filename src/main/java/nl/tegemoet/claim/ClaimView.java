package nl.tegemoet.claim;

import java.util.List;
import java.util.Set;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.party.Preferences;

/**
 * All of one claim for a member of staff; reading it is recorded.
 *
 * @param statement in Dutch, in the order of the pages
 * @param paper null unless it came on paper
 * @param contradictions what does not fit together in what was stated
 * @param questions the oldest first
 * @param otherClaims of the same person, the newest first
 */
public record ClaimView(ClaimSummary claim, PersonProfile person, Preferences preferences, List<StatementSection> statement, ClaimFacts facts,
        PaperDays paper, Set<FilingWarning> contradictions, List<Question> questions, List<StoredDocument> documents, List<ClaimSummary> otherClaims) {

    @Override
    public String toString() {
        return "ClaimView[" + claim.id() + "]";
    }
}
