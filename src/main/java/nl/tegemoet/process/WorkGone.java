package nl.tegemoet.process;

/** The work is not on the list any more: somebody finished it, or it fell away. */
public class WorkGone extends RuntimeException {

    public WorkGone() {
        super("No such open work");
    }
}
