package nl.tegemoet.penalty;

import java.time.Instant;

/**
 * What a person found about a default notice before it was judged again.
 *
 * @param why why it is judged again
 */
public record EarlierJudgement(Judgement found, String why, String setAsideBy, String setAsideByName, Instant setAsideAt) {

    @Override
    public String toString() {
        return "EarlierJudgement[" + found.ground() + "]";
    }
}
