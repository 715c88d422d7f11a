package nl.tegemoet.process;

import java.util.List;

/** Refuses to let a person who made a proposal on a claim also review it or sign the decision (four eyes). */
public class SecondReaderMustDiffer extends RuntimeException {

    private final TaskKind kind;

    private SecondReaderMustDiffer(TaskKind kind) {
        super(kind + " is for another person than the one who made the proposal");
        this.kind = kind;
    }

    /**
     * @param proposers the ids of all who made a proposal on the claim, separated by spaces; null while there are none
     * @param person who would do the work; null for nobody
     * @throws SecondReaderMustDiffer if the work asks for a second reader and the person is not one
     */
    static void check(TaskKind kind, String proposers, String person) {
        if (kind.secondReader() && applies(proposers, person)) {
            throw new SecondReaderMustDiffer(kind);
        }
    }

    static boolean applies(String proposers, String person) {
        return proposers != null && person != null && List.of(proposers.split(" ")).contains(person);
    }

    /** The work that is for somebody else. */
    public TaskKind kind() {
        return kind;
    }
}
