package nl.tegemoet.letter;

import java.util.Locale;
import nl.tegemoet.kernel.LegalBasis;

/** The letters (brieven) that exist, by the code of the catalogue; what each says is in {@code letters/<name>.html}. */
public enum LetterType {
    /** Receipt of a claim; also the notice of the reasonable term within which there is a decision. */
    RECEIPT("L01", "Ontvangstbevestiging", "Awb 4:14, derde lid", ClockEffect.SETS_DECISION_TERM),
    /** The grant, with the recognition; payment and objection count from it. */
    GRANT("L12", "Toekenningsbesluit", "Awb 3:41, 4:86", ClockEffect.STARTS_PAYMENT_AND_OBJECTION),
    /** The refusal, with its reasons; objection counts from it. */
    REFUSAL("L13", "Afwijzingsbesluit", "Awb 3:41, 3:46", ClockEffect.STARTS_OBJECTION),
    /** What the applicant filed, question by question, to keep. */
    SUBMISSION_COPY("K01", "Afschrift van de aanvraag", "Awb 4:1", ClockEffect.NONE);

    /** What sending a letter does to a statutory term. */
    public enum ClockEffect {
        NONE,
        SETS_DECISION_TERM,
        STARTS_PAYMENT_AND_OBJECTION,
        STARTS_OBJECTION
    }

    private final String code;
    private final String dutchTitle;
    private final LegalBasis basis;
    private final ClockEffect clockEffect;

    LetterType(String code, String dutchTitle, String citation, ClockEffect clockEffect) {
        this.code = code;
        this.dutchTitle = dutchTitle;
        this.basis = new LegalBasis(citation);
        this.clockEffect = clockEffect;
    }

    /** {@code L01}; for lists and for the record of acts. */
    public String code() {
        return code;
    }

    /** As staff call the letter; the person who gets it reads the title of the template. */
    public String dutchTitle() {
        return dutchTitle;
    }

    public LegalBasis basis() {
        return basis;
    }

    public ClockEffect clockEffect() {
        return clockEffect;
    }

    /** {@code submission-copy}: the stem of the template's file name. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
