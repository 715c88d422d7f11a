package nl.tegemoet.penalty;

import java.util.Optional;
import nl.tegemoet.kernel.DecisionId;

/**
 * A decision on a penalty as staff see it.
 *
 * @param ground  why none is due; null if one is
 * @param sum     null if none is due
 * @param remarks why it was sent back; null if it was not
 */
public record PenaltyDecisionView(DecisionId id, int round, PenaltyState state, NoPenaltyGround ground, PenaltySum sum, String reason,
                                  String preparedByName, String remarks, String sentBackByName, Optional<PenaltySignature> signature,
                                  Optional<PenaltyAnnouncement> announcement) {

    static PenaltyDecisionView of(PenaltyDecision decision) {
        return new PenaltyDecisionView(decision.id(), decision.round(), decision.state(), decision.ground(), decision.sum(), decision.reason(),
                decision.preparedByName(), decision.remarks(), decision.sentBackByName(), decision.signature(), decision.announcement());
    }

    @Override
    public String toString() {
        return "PenaltyDecisionView[" + id + ", " + state + "]";
    }
}
