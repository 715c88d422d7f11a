package nl.tegemoet.penalty;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.penalty.PenaltyNotPossible.Problem;

/**
 * A decision on a penalty (dwangsombesluit, Awb 4:18): prepared by one person, signed by another, immutable once announced.
 *
 * @param round   1, and one more each time it was sent back
 * @param ground  why none is due; null if one is
 * @param sum     null if none is due
 * @param remarks why it was sent back; null if it was not
 */
record PenaltyDecision(DecisionId id, DefaultNoticeId notice, ClaimId claim, int round, PenaltyState state, NoPenaltyGround ground,
                       PenaltySum sum, String reason, String preparedBy, String preparedByName, Instant preparedAt, String remarks,
                       String sentBackByName, Optional<PenaltySignature> signature, Optional<PenaltyAnnouncement> announcement) {

    PenaltyDecision {
        if ((ground == null) == (sum == null)) {
            throw new IllegalArgumentException("A decision on a penalty has a sum or a ground");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A decision has reasons (Awb 3:46)");
        }
    }

    /** @throws PenaltyNotPossible if the signer prepared it, has no mandate, or it is not there to be signed */
    PenaltyDecision signed(Actor signer, Optional<Mandate> mandate, Instant at) {
        requireSecondReader(signer);
        var held = mandate.filter(one -> one.holder().equals(signer.id())).orElseThrow(() -> new PenaltyNotPossible(Problem.NO_MANDATE));
        return in(PenaltyState.SIGNED, null, null, Optional.of(new PenaltySignature(signer.id(), signer.displayName(),
                signer.is(Role.TEAM_LEAD) ? Role.TEAM_LEAD : Role.REVIEWER, held.id(), at)), announcement);
    }

    PenaltyDecision sentBack(Actor reader, String why) {
        requireSecondReader(reader);
        if (why == null || why.isBlank()) {
            throw new PenaltyNotPossible(Problem.REMARKS_MISSING);
        }
        return in(PenaltyState.SENT_BACK, why.strip(), reader.displayName(), signature, announcement);
    }

    /** @throws IllegalStateException if it is not signed, or was announced before */
    PenaltyDecision announced(PenaltyAnnouncement made) {
        if (state != PenaltyState.SIGNED) {
            throw new IllegalStateException("Penalty decision " + id + " is " + state);
        }
        return in(PenaltyState.ANNOUNCED, null, null, signature, Optional.of(made));
    }

    boolean isDue() {
        return sum != null;
    }

    /** Everybody who prepared or signed it; none of them pays it out. */
    Set<String> deciders() {
        return Stream.concat(Stream.of(preparedBy), signature.stream().map(PenaltySignature::signedBy)).collect(Collectors.toSet());
    }

    /** Four eyes (vier ogen). */
    private void requireSecondReader(Actor reader) {
        if (state != PenaltyState.PREPARED) {
            throw new PenaltyNotPossible(Problem.CHANGED_MEANWHILE);
        }
        if (preparedBy.equals(reader.id())) {
            throw new PenaltyNotPossible(Problem.SAME_PERSON);
        }
    }

    private PenaltyDecision in(PenaltyState next, String why, String by, Optional<PenaltySignature> signed, Optional<PenaltyAnnouncement> made) {
        return new PenaltyDecision(id, notice, claim, round, next, ground, sum, reason, preparedBy, preparedByName, preparedAt, why, by, signed,
                made);
    }

    @Override
    public String toString() {
        return "PenaltyDecision[" + id + ", " + state + "]";
    }
}
