package nl.tegemoet.audit;

import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;

/**
 * One event on a claim's path through a process: an element entered or left, or a flow taken.
 *
 * @param diagramHash SHA-256 of the process file that was running, 64 hexadecimal digits
 * @param elementType the BPMN type, for example {@code userTask} or {@code sequenceFlow}
 * @param visit tells one visit of an element from the next, so that entered and left can be paired
 */
public record PathEvent(ClaimId claim, String processKey, int processVersion, String diagramHash, String elementId, String elementName,
        String elementType, String visit, Kind kind) {

    /** What happened; the name is stored. */
    public enum Kind {
        ENTERED,
        LEFT,
        CANCELLED,
        TAKEN
    }

    /** The event as it was recorded, with the moment and the person. */
    public record Recorded(long seq, Instant at, PathEvent event, String actorId, String actorName) {
    }
}
