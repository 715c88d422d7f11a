package nl.tegemoet.claim;

import java.util.Locale;
import java.util.Map;

/** Whether the applicant lets us ask archives and institutions about a stay, as they said in the form (toestemming). */
public enum ArchiveConsent {
    YES,
    /** Only after we spoke about it. */
    ASK_FIRST,
    NO,
    /** Not answered, as on paper may happen. */
    NOT_SAID;

    /** @param answers of the last page of the application */
    static ArchiveConsent of(Map<String, Object> answers) {
        return switch (String.valueOf(answers.get("archivesAllowed")).toLowerCase(Locale.ROOT)) {
            case "yes" -> YES;
            case "ask_first" -> ASK_FIRST;
            case "no" -> NO;
            default -> NOT_SAID;
        };
    }
}
