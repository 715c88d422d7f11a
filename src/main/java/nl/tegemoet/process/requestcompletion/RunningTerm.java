package nl.tegemoet.process.requestcompletion;

import java.util.Optional;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;

/** Finds the term to complete a claim (hersteltermijn, Awb 4:5(1)) as long as somebody waits for its end. */
@Component
class RunningTerm {

    private final Timekeeping timekeeping;

    RunningTerm(Timekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    /** Empty as long as the letter that sets the term has not left. */
    Optional<ClockView> of(ClaimId claim) {
        return timekeeping.clocks(claim).stream().filter(clock -> clock.kind() == ClockKind.COMPLETION).reduce((older, newer) -> newer)
                .filter(clock -> clock.reading().state() != ClockState.ENDED);
    }
}
