package nl.tegemoet.party;

import java.util.Locale;
import java.util.Objects;

/**
 * How an applicant wishes to be reached about one claim (voorkeuren); by which way letters go is in {@link Consenting}.
 *
 * @param language of letters: {@code nl} or {@code en}
 * @param phone the number given for this claim; empty if none was
 * @param email the address given for this claim; empty if none was
 * @param safeTimes when it is safe to call, in the applicant's words; empty if not told
 * @param interpreter the language of the interpreter that is needed; empty if none is
 */
public record Preferences(String language, boolean phoneAllowed, String phone, String email, Conversation conversation, String safeTimes,
        String interpreter, boolean largePrint) {

    /** Whether the applicant wants to talk about what happened. */
    public enum Conversation {
        YES,
        NO,
        DECIDE_LATER
    }

    public Preferences {
        language = "en".equals(language) ? "en" : "nl";
        Objects.requireNonNull(conversation, "conversation");
        phone = Objects.requireNonNullElse(phone, "").strip();
        email = Objects.requireNonNullElse(email, "").strip();
        safeTimes = Objects.requireNonNullElse(safeTimes, "").strip();
        interpreter = Objects.requireNonNullElse(interpreter, "").strip();
    }

    /** What holds until somebody chooses: Dutch, no calls. */
    public static Preferences unspoken() {
        return new Preferences("nl", false, "", "", Conversation.DECIDE_LATER, "", "", false);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    @Override
    public String toString() {
        return "Preferences[hidden]";
    }
}
