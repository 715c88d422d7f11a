package nl.tegemoet.assessment;

/** What two claims have in common that a person should look at. Nationality, origin and the like are never compared. */
public enum SignalKind {
    /** The same applicant, known by the same BSN, claims again about the same person, while a claim is open or after a grant. */
    SAME_APPLICANT,
    /** Claims of two applicants about somebody with the same name and birth date. */
    SAME_PERSON,
    /** A claim of the victim and one of a next of kin about somebody with the same name and birth date. */
    VICTIM_AND_NEXT_OF_KIN,
    /** Two applicants named the same bank account. */
    SHARED_ACCOUNT,
    /** Two claims through one representative tell for a large part the same, word for word. */
    SAME_TEXT
}
