package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** Puts the leaflet with help and support together; it goes the way of the refusal that it belongs to. */
@Component
class AftercareLeaflets implements LetterSource {

    private final Corresponding corresponding;
    private final SparedDays sparedDays;

    AftercareLeaflets(Corresponding corresponding, SparedDays sparedDays) {
        this.corresponding = corresponding;
        this.sparedDays = sparedDays;
    }

    @Override
    public Set<LetterType> types() {
        return Set.of(LetterType.AFTERCARE);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        return corresponding.compose(claim, new AftercareLeaflet());
    }

    @Override
    public boolean mayLeaveOn(ClaimId claim, LetterType type, String subject, LocalDate day) {
        return !sparedDays.isSpared(DecisionKind.REFUSAL, claim, day);
    }
}
