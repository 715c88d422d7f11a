package nl.tegemoet.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.tegemoet.claim.Suspending;
import nl.tegemoet.claim.SuspensionId;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.claim.TermSuspension;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;

/**
 * What a request does to the term to decide (Awb 4:15): nothing for a body in the Netherlands, which is kept with the term all the same; for one
 * abroad it stands still until the last of them answered, and the applicant is told (Awb 4:15(3), letter L08).
 */
@Component
class Standstills {

    private final EvidenceRequests requests;
    private final Suspending suspending;
    private final Clock clock;

    Standstills(EvidenceRequests requests, Suspending suspending, Clock clock) {
        this.requests = requests;
        this.suspending = suspending;
        this.clock = clock;
    }

    /** @return null if nothing stands still because of it, or did already */
    SuspensionId begin(ClaimId claim, AskedBody asked, LocalDate on) {
        if (!asked.body().isAbroad()) {
            suspending.recordArchiveRequest(claim, on, asked.body().name() + "\n" + asked.asked());
            return null;
        }
        return isStanding(claim) ? null : suspending.begin(claim, Ground.FOREIGN_INFORMATION, on, null, asked.body().name());
    }

    private boolean isStanding(ClaimId claim) {
        return suspending.suspensions(claim).stream().anyMatch(known -> known.ground() == Ground.FOREIGN_INFORMATION && known.lasts());
    }

    /** Lets the term run again once no body abroad is waited for; what somebody began without a request is left alone. */
    void end(EvidenceRequest ended) {
        var all = requests.of(ended.claim());
        if (!ended.body().isAbroad() || all.stream().anyMatch(other -> other.body().isAbroad() && other.isOpen() && !other.id().equals(ended.id()))) {
            return;
        }
        var ours = all.stream().map(EvidenceRequest::suspension).filter(Objects::nonNull).toList();
        suspending.suspensions(ended.claim()).stream().filter(known -> known.lasts() && ours.contains(known.id())).map(TermSuspension::id)
                .forEach(standing -> suspending.end(ended.claim(), standing, ended.arrivedOn() == null ? LocalDate.now(clock) : ended.arrivedOn(),
                        ended.body().name()));
    }
}
