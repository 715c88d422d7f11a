package nl.tegemoet.claim;

import java.time.Instant;
import java.util.Map;

/**
 * The answers on one page of a draft, right or not.
 *
 * @param answers by the keys of the form: texts, numbers, booleans, lists of texts, lists of items
 * @param version 0 if the page was never saved; to be given back when saving
 * @param savedAt null if the page was never saved
 */
public record DraftPage(ApplicationPage page, Map<String, Object> answers, int version, Instant savedAt) {

    static DraftPage empty(ApplicationPage page) {
        return new DraftPage(page, Map.of(), 0, null);
    }

    public boolean isSaved() {
        return version > 0;
    }

    @Override
    public String toString() {
        return "DraftPage[" + page + ", version " + version + "]";
    }
}
