package nl.tegemoet.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tegemoet.form.FormPost;

/**
 * A draft looked over before it is filed.
 *
 * @param draft its version is to be given back when filing
 * @param inWords every page with its answers in words
 * @param incomplete the pages that miss something; the last page, which is filled in while filing, is left out
 */
public record DraftCheck(Draft draft, List<StatementSection> inWords, Map<ApplicationPage, FormPost> incomplete, Set<FilingWarning> warnings) {

    public boolean isReady() {
        return incomplete.isEmpty();
    }
}
