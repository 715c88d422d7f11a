package nl.tegemoet.sending;

import java.time.Instant;

/**
 * One paper to be printed and posted (poststuk).
 *
 * @param number 1 for the first paper of this letter
 * @param run    the print run that it is in; null while it waits
 */
public record Paper(PaperId id, DispatchId dispatch, int number, Reason reason, State state, PrintRunId run, Instant orderedAt) {

    /** Why there is paper. */
    public enum Reason {
        /** The letter itself goes by post. */
        POST,
        /** The person wants it on paper too. */
        COPY,
        /** The e-mail about it did not arrive (Awb 2:11). */
        NOT_NOTICED,
        /** An earlier paper came back. */
        RETURNED
    }

    /** How far it is. */
    public enum State {
        WAITING,
        PREPARED,
        HANDED_OVER,
        WITHDRAWN,
        RETURNED
    }
}
