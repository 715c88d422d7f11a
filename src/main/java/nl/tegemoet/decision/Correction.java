package nl.tegemoet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.tegemoet.identity.MandateId;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.LetterId;

/**
 * The correction of a slip of the pen in the letter of an announced decision (herstel van een kennelijke verschrijving). It holds texts only:
 * what was decided, for how much and until when one can object stays as it is. All texts may hold personal data.
 *
 * @param wrong  as the first letter has it
 * @param right  as it must be
 * @param why    why everybody can see that it is a slip
 * @param judged empty until a second person looked at it
 * @param sent   empty until its letter left
 */
public record Correction(CorrectionId id, ClaimId claim, DecisionId decision, SlipKind kind, String wrong, String right, String why,
                         Made made, Optional<Judged> judged, Optional<Sent> sent) {

    /** Who made it, on which mandate. */
    public record Made(String by, String byName, Role capacity, MandateId mandate, Instant at) {
    }

    /** @param remarks why not; null if it was confirmed */
    public record Judged(boolean confirmed, String remarks, String by, String byName, Instant at) {
    }

    /** Letter L33, and the day on which it left. */
    public record Sent(LetterId letter, LocalDate on) {
    }

    boolean isOpen() {
        return judged.isEmpty();
    }

    boolean isConfirmed() {
        return judged.filter(Judged::confirmed).isPresent();
    }

    @Override
    public String toString() {
        return "Correction[" + id + "]";
    }
}
