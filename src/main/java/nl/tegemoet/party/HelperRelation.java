package nl.tegemoet.party;

/** Who somebody is that reads along with a claim; they help, and do not represent. */
public enum HelperRelation {
    /** A confidential counsellor of the AKJ (vertrouwenspersoon). */
    COUNSELLOR,
    /** Somebody of Victim Support (Slachtofferhulp). */
    VICTIM_SUPPORT,
    FAMILY,
    FRIEND,
    OTHER
}
