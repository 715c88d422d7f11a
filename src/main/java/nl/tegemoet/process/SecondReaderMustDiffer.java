package nl.tegemoet.process;

/** Refuses to let the person who made a proposal also review it or sign the decision (four eyes). */
public class SecondReaderMustDiffer extends RuntimeException {

    private final TaskKind kind;

    private SecondReaderMustDiffer(TaskKind kind) {
        super(kind + " is for another person than the one who made the proposal");
        this.kind = kind;
    }

    /**
     * @param proposer who made the proposal; null while there is none
     * @param person who would do the work; null for nobody
     * @throws SecondReaderMustDiffer if they are the same and the work asks for two
     */
    public static void check(TaskKind kind, String proposer, String person) {
        if (kind.secondReader() && person != null && person.equals(proposer)) {
            throw new SecondReaderMustDiffer(kind);
        }
    }

    public TaskKind kind() {
        return kind;
    }
}
