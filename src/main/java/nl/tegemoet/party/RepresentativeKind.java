package nl.tegemoet.party;

/** Who acts for an applicant, and on what ground (vertegenwoordiger, Awb 2:1). */
public enum RepresentativeKind {
    RELATIVE,
    FRIEND,
    /** Believed on their word (advocaat). */
    LAWYER,
    /** A parent with authority or a guardian of a child (BW 1:245). */
    LEGAL_REPRESENTATIVE,
    /** Appointed by a court over somebody's money (bewindvoerder, BW 1:431). */
    ADMINISTRATOR,
    /** Appointed by a court over somebody's affairs (curator, BW 1:378). */
    GUARDIAN;

    /** Whether a law or a court made them so, which no applicant can. */
    public boolean isAppointed() {
        return this == LEGAL_REPRESENTATIVE || this == ADMINISTRATOR || this == GUARDIAN;
    }

    /** Whether the agency can refuse such a representative: never a lawyer (Awb 2:2(3)), nor who was appointed. */
    public boolean isRefusable() {
        return this == RELATIVE || this == FRIEND;
    }
}
