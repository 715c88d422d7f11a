package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Component;

/**
 * The day that the filing window (aanvraagperiode, C8) is held against. It is the day of receipt; but a form that was posted before the
 * window closed and came in within a week after it, was sent in time, as the law says of objections (Awb 6:9(2), applied likewise).
 */
@Component
class FilingDay {

    /** Awb 6:9(2). */
    private static final int DAYS_ON_THE_WAY = 7;

    private final Scheme scheme;

    FilingDay(Scheme scheme) {
        this.scheme = scheme;
    }

    /** @param postedOn null if the postmark cannot be read */
    LocalDate of(LocalDate postedOn, LocalDate receivedOn) {
        if (postedOn == null) {
            return receivedOn;
        }
        var lastDay = scheme.parametersOn(postedOn).lastFilingDay();
        return lastDay.filter(last -> !postedOn.isAfter(last) && receivedOn.isAfter(last) && !receivedOn.isAfter(last.plusDays(DAYS_ON_THE_WAY)))
                .isPresent() ? postedOn : receivedOn;
    }
}
