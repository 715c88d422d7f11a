package nl.tegemoet.evidence;

/**
 * How many other claims speak of the same (steun in andere aanvragen): counts, never which ones.
 *
 * @param institution where
 * @param claims      other claims that name this place
 * @param sameTime    of these, how many may have been there at the same time
 * @param sameKind    of these, how many also tell of a kind of violence that this claim tells of
 */
public record Corroboration(Institution institution, int claims, int sameTime, int sameKind) {
}
