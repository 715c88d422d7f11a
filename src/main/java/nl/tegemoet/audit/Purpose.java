package nl.tegemoet.audit;

/**
 * Why somebody opens a page or a document of a claim (doelbinding, AVG art. 5): for the task they work on, or for a reason they typed.
 * Exactly one of the two.
 */
public record Purpose(String task, String reason) {

    private static final int LONGEST_REASON = 500;

    /** @throws IllegalArgumentException unless exactly one is given, or if the reason is longer than 500 characters */
    public Purpose {
        boolean hasTask = task != null && !task.isBlank();
        boolean hasReason = reason != null && !reason.isBlank();
        if (hasTask == hasReason) {
            throw new IllegalArgumentException("A purpose is either a task or a reason");
        }
        if (hasReason && reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }

    /** @param task the kind of task, for example {@code Task_Assess} */
    public static Purpose task(String task) {
        return new Purpose(task, null);
    }

    public static Purpose reason(String reason) {
        return new Purpose(null, reason);
    }
}
