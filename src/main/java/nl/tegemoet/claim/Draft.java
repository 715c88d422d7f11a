package nl.tegemoet.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.tegemoet.kernel.ClaimId;

/**
 * A claim that is still being written (concept).
 *
 * @param claim the id that the claim will have
 * @param version of all pages but the last, one more with each save; to be given back when submitting
 * @param onPaper whether somebody copies it from paper
 * @param newFactsNeeded whether an earlier claim was refused, so that this one asks what is new (Awb 4:6)
 */
public record Draft(ClaimId claim, int version, boolean onPaper, Instant startedAt, Instant savedAt, boolean newFactsNeeded,
        Map<ApplicationPage, DraftPage> pages) {

    public DraftPage page(ApplicationPage page) {
        return pages.getOrDefault(page, DraftPage.empty(page));
    }

    /** Whom it is about, as chosen so far. */
    public ClaimKind kind() {
        return ClaimKind.of(page(ApplicationPage.VICTIM).answers());
    }

    public List<ApplicationPage> pagesInOrder() {
        return ApplicationPage.inOrder(newFactsNeeded);
    }

    @Override
    public String toString() {
        return "Draft[" + claim + ", version " + version + "]";
    }
}
