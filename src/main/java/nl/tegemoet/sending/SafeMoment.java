package nl.tegemoet.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.tegemoet.party.DeliveryWishes;

/** When a notice may go: at a moment that is safe for the person, but always within the 48 hours of Awb 2:10(1). */
final class SafeMoment {

    private static final Duration STEP = Duration.ofMinutes(15);
    /** What is left for sending when no moment before it was safe. */
    static final Duration MARGIN = Duration.ofHours(1);

    private SafeMoment() {
    }

    /**
     * The first safe moment from then on; if there is none before the term ends, the last one at which there is time left to send.
     *
     * @param earliest not before this moment; itself if it is safe, or if it is late already
     * @param dueAt    the end of the term
     */
    static Instant from(Instant earliest, Instant dueAt, DeliveryWishes wishes, ZoneId zone) {
        var last = dueAt.minus(MARGIN);
        for (var moment = earliest; moment.isBefore(last); moment = moment.plus(STEP)) {
            if (wishes.isSafe(moment.atZone(zone).toLocalDateTime())) {
                return moment;
            }
        }
        return earliest.isAfter(last) ? earliest : last;
    }
}
