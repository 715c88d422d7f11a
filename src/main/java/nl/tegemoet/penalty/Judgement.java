package nl.tegemoet.penalty;

import java.time.Instant;

/**
 * What a person found about a default notice (Awb 4:17(5)).
 *
 * @param ground why no penalty is due; null: the notice counts
 * @param reason empty only if the notice counts
 */
public record Judgement(NoPenaltyGround ground, String reason, String judgedBy, String judgedByName, Instant judgedAt) {

    @Override
    public String toString() {
        return "Judgement[" + ground + "]";
    }
}
