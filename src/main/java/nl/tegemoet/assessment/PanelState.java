package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a panel is, for whoever may see the claim.
 *
 * @param ballot   to be given back with a vote; a new one begins when a member is replaced
 * @param seats    who sit in it now, in the order of their seats
 * @param opinions of those who sit in it now; empty unless the acting person is one of them and all are in, or an auditor looks back
 * @param outcome  what the majority voted for, once all have voted; until it has decided only its members know
 */
public record PanelState(UUID id, int round, int ballot, Phase phase, String convenedByName, Instant convenedAt, List<PanelSeat> seats,
                         List<PanelOpinion> opinions, Optional<ProposalKind> outcome) {

    /** What a panel is at. */
    public enum Phase { OPINIONS, VOTES, REASONS, DECIDED }

    public PanelState {
        seats = List.copyOf(seats);
        opinions = List.copyOf(opinions);
    }

    public boolean isDecided() {
        return phase == Phase.DECIDED;
    }

    @Override
    public String toString() {
        return "PanelState[" + id + ", " + phase + "]";
    }
}
