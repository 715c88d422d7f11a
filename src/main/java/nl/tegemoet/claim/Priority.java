package nl.tegemoet.claim;

/** Whether a claim goes before the others (voorrang), and why. */
public enum Priority {

    /** It waits its turn. */
    NONE(2),
    /** The person who waits is old. */
    HIGH_AGE(1),
    /** There may not be much time left; said by the applicant, who need not prove it. */
    TERMINAL_ILLNESS(0);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** Its place in a list; the lowest comes first. */
    public int rank() {
        return rank;
    }

    /** @throws IllegalArgumentException if no priority has that rank */
    public static Priority ofRank(int rank) {
        for (var priority : values()) {
            if (priority.rank == rank) {
                return priority;
            }
        }
        throw new IllegalArgumentException("No priority has rank " + rank);
    }

    public boolean goesFirst() {
        return this != NONE;
    }
}
