package nl.tegemoet.process;

/** Somebody else holds this piece of work already. */
public class AlreadyTaken extends RuntimeException {

    private final String holderName;

    public AlreadyTaken(String holderName) {
        super("Somebody else holds this work");
        this.holderName = holderName;
    }

    /** The name of the colleague who has it, to be shown. */
    public String holderName() {
        return holderName;
    }
}
