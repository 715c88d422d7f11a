package nl.tegemoet.evidence;

import java.util.List;
import nl.tegemoet.claim.ClaimFacts;

/**
 * A place where the applicant lived, beside what the register knows of it.
 *
 * @param number     its place in the statement, from 0
 * @param tied       the institution that a caseworker found it to be; null as long as nobody did
 * @param candidates institutions that it may be, by name and years; empty once it is tied
 */
public record PlacedStay(int number, ClaimFacts.Stay stay, Institution tied, List<Institution> candidates) {

    public PlacedStay {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
        return "PlacedStay[" + number + "]";
    }
}
