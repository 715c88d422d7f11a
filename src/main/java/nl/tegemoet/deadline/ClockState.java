package nl.tegemoet.deadline;

/** How a term stands on a day. */
public enum ClockState {
    /** The term runs. */
    RUNNING,
    /** The term stands still. */
    SUSPENDED,
    /** Its last day has gone by. */
    EXPIRED,
    /** What it waited for has happened. */
    ENDED
}
