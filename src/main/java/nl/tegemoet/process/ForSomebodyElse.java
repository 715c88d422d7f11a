package nl.tegemoet.process;

/** This work is for one person by name, such as a member of a panel; nobody else can take it, and it cannot be handed on. */
public class ForSomebodyElse extends RuntimeException {

    private final TaskKind kind;

    ForSomebodyElse(TaskKind kind) {
        super(kind + " is for the person whom it names");
        this.kind = kind;
    }

    /** The work that is for somebody else. */
    public TaskKind kind() {
        return kind;
    }
}
