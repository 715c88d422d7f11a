package nl.tegemoet.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of the application (aanvraagformulier) in their order; each is a form of the same id. */
public enum ApplicationPage {

    /** For whom somebody applies, and who that is. */
    VICTIM("application-victim"),
    /** Only after an earlier decision: what is new since then (Awb 4:6). */
    NEW_FACTS("application-new-facts"),
    PERSON("application-person"),
    STAY("application-stay"),
    VIOLENCE("application-violence"),
    CONTACT("application-contact"),
    BANK("application-bank"),
    DOCUMENTS("application-documents"),
    CHECK("application-check");

    private final String form;

    ApplicationPage(String form) {
        this.form = form;
    }

    /** The id of the form, under which the answers are kept too. */
    public String form() {
        return form;
    }

    /** The last word of the form's id: {@code stay}; fit for an address. */
    public String slug() {
        return form.substring("application-".length());
    }

    public static Optional<ApplicationPage> ofSlug(String slug) {
        return Arrays.stream(values()).filter(page -> page.slug().equals(slug)).findFirst();
    }

    public static Optional<ApplicationPage> ofForm(String form) {
        return Arrays.stream(values()).filter(page -> page.form.equals(form)).findFirst();
    }

    /** The pages that somebody goes through, in order. */
    public static List<ApplicationPage> inOrder(boolean newFactsNeeded) {
        return Arrays.stream(values()).filter(page -> page != NEW_FACTS || newFactsNeeded).toList();
    }
}
