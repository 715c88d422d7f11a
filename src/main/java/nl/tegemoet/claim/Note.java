package nl.tegemoet.claim;

import java.time.Instant;

/** A note of one colleague to the others about a claim (notitie). The person it is about can ask to read it (AVG art. 15). */
public record Note(String text, String writtenBy, Instant writtenAt) {

    @Override
    public String toString() {
        return "Note[" + writtenAt + "]";
    }
}
