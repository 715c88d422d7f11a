package nl.tegemoet.assessment;

/** What a second reader, or who signs, wrote when a proposal went back (opmerkingen). */
public record Remarks(String byName, String text) {

    @Override
    public String toString() {
        return "Remarks";
    }
}
