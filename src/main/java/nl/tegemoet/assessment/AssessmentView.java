package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;

/**
 * An assessment as a page shows it.
 *
 * @param version       to be given back with an act, so that a stale page changes nothing
 * @param overall       what the rules say together: a pointer, no decision
 * @param draft         what the caseworker filled in so far; after a proposal, what it was made from
 * @param savedAt       when it was last saved; null before
 * @param savedByName   by whom; null before
 * @param rounds        every proposal with its review, the first one first
 * @param awaitsReview  whether the last proposal waits for a second reader
 */
public record AssessmentView(ClaimId claim, int version, Finding overall, List<Criterion> criteria, AssessmentDraft draft,
                             Instant savedAt, String savedByName, List<Round> rounds, boolean awaitsReview) {

    public AssessmentView {
        criteria = List.copyOf(criteria);
        rounds = List.copyOf(rounds);
    }

    /** The proposal made last. */
    public Optional<Round> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** What somebody asked to look at again, if the last proposal came back. */
    public Optional<Remarks> sentBack() {
        return lastRound().flatMap(Round::remarks);
    }

    /** What the last proposal answers, if the one before it came back. */
    public Optional<Remarks> answered() {
        return rounds.size() < 2 ? Optional.empty() : rounds.get(rounds.size() - 2).remarks();
    }
}
