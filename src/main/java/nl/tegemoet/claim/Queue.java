package nl.tegemoet.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue (wachtrij) of claims that wait for a decision. A claim leaves it by its decision, whatever that is: that is what people wait
 * for, and this room knows of no assessment.
 */
@Service
@Transactional(readOnly = true)
public class Queue {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PACE = Duration.ofDays(Expectation.WEEKS * 7L);
    /** With fewer decisions the middle one would tell of somebody. */
    private static final long FEWEST_DECISIONS = 10;

    private final QueueRecords records;
    private final Clock clock;
    private final AtomicReference<QueueFigure> figure = new AtomicReference<>();

    Queue(QueueRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Where we are now; counted at most once an hour. Everybody may know it. */
    public QueueFigure figure() {
        var now = clock.instant();
        return figure.updateAndGet(known -> known != null && known.madeAt().plus(FRESH).isAfter(now) ? known : count(now));
    }

    /**
     * When the decision on this claim will probably come.
     *
     * @param claim as its applicant sees it
     * @return empty if it does not wait in the queue, which a claim that goes first does not, or if nobody can say
     */
    @AllowedFor(Role.APPLICANT)
    public Optional<Expectation> expected(OwnClaim claim) {
        if (claim.status() != ClaimStatus.OPEN || claim.goesFirst()) {
            return Optional.empty();
        }
        return Expectation.of(records.waitingBefore(claim.submittedAt()), records.decidedSince(clock.instant().minus(PACE)),
                LocalDate.now(clock), claim.decideBy());
    }

    /** The same for a letter to its applicant. */
    @AllowedFor(Role.SYSTEM)
    public Optional<Expectation> expected(ClaimSummary claim) {
        if (claim.priority().goesFirst()) {
            return Optional.empty();
        }
        return Expectation.of(ahead(claim), records.decidedSince(clock.instant().minus(PACE)), LocalDate.now(clock), claim.decideBy());
    }

    /** How many claims that wait came before this one. */
    @AllowedFor(Role.SYSTEM)
    public long ahead(ClaimSummary claim) {
        return records.waitingBefore(claim.submittedAt());
    }

    private QueueFigure count(Instant now) {
        var since = now.minus(PACE);
        var decided = records.decidedSince(since);
        var handling = decided < FEWEST_DECISIONS ? null
                : records.middleReceivedOfDecidedSince(since, decided).map(YearMonth::from).orElse(null);
        return new QueueFigure(handling, QueueFigure.rounded(records.waiting()), now);
    }
}
