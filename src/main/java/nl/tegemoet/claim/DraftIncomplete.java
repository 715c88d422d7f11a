package nl.tegemoet.claim;

import java.util.Map;
import nl.tegemoet.form.FormPost;

/** A draft cannot be filed yet: some pages miss something. The draft itself, the last page included, is kept. */
public class DraftIncomplete extends RuntimeException {

    private final transient Map<ApplicationPage, FormPost> pages;

    DraftIncomplete(Map<ApplicationPage, FormPost> pages) {
        super("Incomplete: " + pages.keySet());
        this.pages = pages;
    }

    /** What is missing or wrong, by page, in the order of the pages. */
    public Map<ApplicationPage, FormPost> pages() {
        return pages;
    }
}
