package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether we are late with somebody's own claim, and what they wrote about it.
 *
 * @param termEnds last day to decide; null while the term stands still
 * @param decided  whether the decision was announced: then there is nothing to ask for any more
 * @param notices  the oldest first
 */
public record OwnDefault(LocalDate termEnds, boolean late, boolean decided, List<OwnNotice> notices) {

    public OwnDefault {
        notices = List.copyOf(notices);
    }
}
