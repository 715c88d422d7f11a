package nl.tegemoet.claim;

/** The same page was saved elsewhere meanwhile, in another tab for instance. Nothing was overwritten; the stored answers come along. */
public class DraftConflict extends RuntimeException {

    private final transient DraftPage stored;

    DraftConflict(DraftPage stored) {
        super("The page was saved elsewhere meanwhile");
        this.stored = stored;
    }

    /** What is stored now; saving with its version replaces it. */
    public DraftPage stored() {
        return stored;
    }
}
