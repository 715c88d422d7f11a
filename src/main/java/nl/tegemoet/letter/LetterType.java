package nl.tegemoet.letter;

import java.util.Locale;
import nl.tegemoet.kernel.LegalBasis;

/** The letters (brieven) that exist, by the code of the catalogue; what each says is in {@code letters/<name>.html}. */
public enum LetterType {
    /** Receipt of a claim; also the notice of the reasonable term within which there is a decision. */
    RECEIPT("L01", "Ontvangstbevestiging", "Awb 4:14, derde lid", ClockEffect.SETS_DECISION_TERM),
    /** The number of the claim, and who handles it. */
    REGISTRATION("L02", "Zaaknummer en contactpersoon", "Awb 2:1, eerste lid", ClockEffect.NONE),
    /** Asks for what is missing, with the day on which it must be there; the term for the decision stands still meanwhile. */
    COMPLETION_REQUEST("L03", "Verzoek om aanvulling", "Awb 4:5, eerste lid; 4:15, eerste lid, onder a", ClockEffect.SUSPENDS_DECISION_TERM),
    /** Reminds of what was asked, before the term ends. */
    COMPLETION_REMINDER("L04", "Herinnering aan de aanvulling", "Awb 4:5, eerste lid", ClockEffect.NONE),
    /** The decision not to process a claim that stayed incomplete; objection counts from it. */
    NOT_PROCESSED("L05", "Besluit om niet te behandelen", "Awb 4:5, vierde lid; 3:41", ClockEffect.STARTS_OBJECTION),
    /** Tells that the decision takes longer, and the new day. */
    DELAY_NOTICE("L06", "Bericht van vertraging", "Awb 4:14", ClockEffect.SETS_DECISION_TERM),
    /** Asks whether the applicant agrees to a delay; the term stands still only after a written yes. */
    DELAY_CONSENT("L07", "Verzoek om in te stemmen met uitstel", "Awb 4:15, tweede lid, onder a", ClockEffect.NONE),
    /** Tells that the term stands still, or that it runs again. */
    SUSPENSION("L08", "Bericht over de beslistermijn", "Awb 4:15, derde en vierde lid", ClockEffect.NONE),
    /** Invites to a talk about what happened, which the applicant said they want. */
    CONVERSATION_INVITATION("L10", "Uitnodiging voor een gesprek", "Awb 3:2", ClockEffect.NONE),
    /** What was said in a talk, to be put right by the applicant. */
    CONVERSATION_REPORT("L34", "Verslag van het gesprek", "Awb 3:2", ClockEffect.NONE),
    /** Asks an archive, a court or an institution for papers; goes to them and not to the applicant. */
    EVIDENCE_REQUEST("L09", "Verzoek om stukken", "Wsg 9; Awb 3:2", ClockEffect.NONE),
    /** Tells what we intend and why, and asks for a reaction before we refuse. */
    REFUSAL_INTENTION("L11", "Voornemen tot afwijzing", "Awb 4:7, 4:9", ClockEffect.NONE),
    /** The grant, with the recognition; payment and objection count from it. */
    GRANT("L12", "Toekenningsbesluit", "Awb 3:41, 4:86", ClockEffect.STARTS_PAYMENT_AND_OBJECTION),
    /** The refusal, with its reasons; objection counts from it. */
    REFUSAL("L13", "Afwijzingsbesluit", "Awb 3:41, 3:46", ClockEffect.STARTS_OBJECTION),
    /** Tells that the claim is not judged, because who applies may not or the sum was granted before; objection counts from it. */
    INADMISSIBLE("L13N", "Niet-ontvankelijk", "Awb 1:3; 3:41, 3:46", ClockEffect.STARTS_OBJECTION),
    /** The refusal that stays after the applicant asked to look again; objection counts from it. */
    REVISION("L27", "Beslissing herziening", "Awb 4:6; 3:41, 3:46", ClockEffect.STARTS_OBJECTION),
    /** Puts right a slip of the pen in the letter of a decision; decides nothing, and no term counts from it. */
    CORRECTION("L33", "Verbetering van een verschrijving", "Awb 3:2; rechtspraak over de kennelijke verschrijving", ClockEffect.NONE),
    /** Where to find help and support; goes with every refusal, and says nothing about the claim. */
    AFTERCARE("B01", "Hulp en steun", "Awb 2:1, eerste lid", ClockEffect.NONE),
    /** Tells the applicant that their representative is not accepted; nothing changes in the claim. */
    REPRESENTATIVE_REFUSED("L29", "Weigering gemachtigde", "Awb 2:2, tweede lid", ClockEffect.NONE),
    /** Tells the representative the same; goes to them and not to the applicant. */
    REPRESENTATIVE_TOLD("L29G", "Weigering, aan de gemachtigde", "Awb 2:2, tweede lid", ClockEffect.NONE),
    /** Confirms that a claim was withdrawn. */
    WITHDRAWAL("L16", "Bevestiging van intrekking", "Awb 4:1", ClockEffect.NONE),
    /** Confirms a default notice, and tells the days that follow from it. */
    DEFAULT_NOTICE_RECEIPT("L17", "Ontvangst van een ingebrekestelling", "Awb 4:17, derde lid", ClockEffect.NONE),
    /** The decision on the penalty for deciding late; payment and objection count from it. */
    PENALTY("L18", "Dwangsombesluit", "Awb 4:17, 4:18", ClockEffect.STARTS_PAYMENT_AND_OBJECTION),
    /** Tells where the queue is. */
    WAITING("L32", "Bericht over de wachttijd", "Awb 2:1, eerste lid", ClockEffect.NONE),
    /** Says that a sum was paid, for others to read; it does not say what for. */
    PAYMENT_PROOF("P01", "Bewijs van betaling", "Awb 4:89", ClockEffect.NONE),
    /** What the applicant filed, question by question, to keep. */
    SUBMISSION_COPY("K01", "Afschrift van de aanvraag", "Awb 4:1", ClockEffect.NONE);

    /** What sending a letter does to a statutory term. */
    public enum ClockEffect {
        NONE,
        SETS_DECISION_TERM,
        SUSPENDS_DECISION_TERM,
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

    /** Whether it goes to the applicant; what goes to somebody else is not theirs to find among their letters. */
    public boolean isForApplicant() {
        return this != EVIDENCE_REQUEST && this != REPRESENTATIVE_TOLD;
    }

    /** {@code submission-copy}: the stem of the template's file name. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
