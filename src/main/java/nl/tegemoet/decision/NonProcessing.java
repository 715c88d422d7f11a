package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tegemoet.claim.AskedCompletion;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;

/**
 * The proposal to leave a claim unprocessed (buiten behandeling, Awb 4:5(1)), after a term to complete it has passed.
 *
 * @param number   of the proposals on this claim, from 1
 * @param askedOn  the day on which letter L03 left
 * @param until    the last day of the term
 * @param answered whether something came in that was not enough
 * @param missing  what is missing, a line each; at least one
 * @param reasons  why the claim cannot be judged without it (motivering, Awb 3:46)
 */
record NonProcessing(UUID id, ClaimId claim, int number, LocalDate askedOn, LocalDate until, boolean answered, List<String> missing,
                     String reasons, String proposedBy, String proposedByName, LocalDate proposedOn) {

    NonProcessing {
        missing = List.copyOf(missing);
        if (missing.isEmpty() || reasons == null || reasons.isBlank()) {
            throw new IllegalArgumentException("A proposal not to process says what is missing and why that matters");
        }
        if (!until.isBefore(proposedOn)) {
            throw new IllegalArgumentException("A claim is left unprocessed only after the term to complete it has passed");
        }
    }

    static NonProcessing propose(ClaimId claim, int number, AskedCompletion asked, String missing, String reasons, Actor proposer,
            LocalDate today) {
        return new NonProcessing(UUID.randomUUID(), claim, number, asked.askedOn(), asked.until(), asked.answered(),
                missing.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), reasons.strip(), proposer.id(),
                proposer.displayName(), today);
    }

    @Override
    public String toString() {
        return "NonProcessing[" + id + "]";
    }
}
