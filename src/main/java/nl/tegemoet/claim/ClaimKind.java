package nl.tegemoet.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.form.Voice;

/** Whom a claim is about, seen from the person who makes it (soort aanvraag). */
public enum ClaimKind {

    /** The applicant went through it. */
    VICTIM("self"),
    /** The victim died; a next of kin applies (nabestaande, Regeling art. 1, onder g). */
    NEXT_OF_KIN("deceased"),
    /** The victim is a child; a parent with authority or a guardian applies (wettelijk vertegenwoordiger, BW 1:245). */
    MINOR("child"),
    /** The administrator or the curator of the victim applies (bewind, BW 1:431; curatele, BW 1:378). */
    UNDER_ADMINISTRATION("administration");

    private static final String QUESTION = "forWhom";

    private final String answer;

    ClaimKind(String answer) {
        this.answer = answer;
    }

    /** Its code in {@code application-victim.form}. */
    public String answer() {
        return answer;
    }

    /** Whether it is about somebody else than the person who makes it. */
    public boolean isForAnother() {
        return this != VICTIM;
    }

    /** Of whom the questions of the application speak. */
    public Voice voice() {
        return isForAnother() ? Voice.ABOUT_ANOTHER : Voice.YOU;
    }

    /**
     * What was answered to the question for whom somebody applies.
     *
     * @param answers on {@link ApplicationPage#VICTIM}
     */
    public static Optional<ClaimKind> chosen(Map<String, Object> answers) {
        return Arrays.stream(values()).filter(kind -> kind.answer.equals(answers.get(QUESTION))).findFirst();
    }

    /** The same; the applicant's own claim as long as nothing was answered. */
    static ClaimKind of(Map<String, Object> answers) {
        return chosen(answers).orElse(VICTIM);
    }

    /** The same as an answer on that page. */
    Map<String, Object> asAnswers() {
        return Map.of(QUESTION, answer);
    }
}
