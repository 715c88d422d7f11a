package nl.tegemoet.claim;

/**
 * Whom a claim is about, as a key to compare claims by: of one applicant, only one claim about the same person can be open.
 *
 * @param key the applicant's own id, or a blind index of the name and the birth date of somebody else: the same whoever applies
 */
record Subject(ClaimKind kind, String key) {
}
