package nl.tegemoet.penalty;

import java.time.LocalDate;
import nl.tegemoet.deadline.PenaltyAhead;

/**
 * A default notice as the person who gave it sees it.
 *
 * @param termEnded last day to decide, as it stood; null while the term stood still
 * @param ahead     the days and the most that lie ahead; null if it counts nothing
 * @param sum       what was decided; null as long as nothing was, or nothing is due
 * @param decided   the announcement of the decision on the penalty; null as long as there is none
 */
public record OwnNotice(LocalDate receivedOn, NoticeState state, LocalDate termEnded, PenaltyAhead ahead, PenaltySum sum,
                        PenaltyAnnouncement decided) {
}
