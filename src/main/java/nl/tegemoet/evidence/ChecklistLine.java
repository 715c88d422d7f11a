package nl.tegemoet.evidence;

import nl.tegemoet.scheme.PieceNeed;
import nl.tegemoet.scheme.PieceNeed.Need;

/** One line of the checklist of a claim: what it is, whether it is there, and if not who can best supply it. */
public record ChecklistLine(Piece piece, boolean there, PieceNeed rule) {

    public boolean isMissing() {
        return !there && rule.need() == Need.REQUIRED;
    }
}
