package nl.tegemoet.process;

/** The page was sent for a task that is not, or no longer, in the hands of the person who sent it; nothing was saved. */
public class StalePage extends RuntimeException {

    public StalePage(TaskKind kind) {
        super("No open " + kind + " in the hands of the acting person");
    }
}
