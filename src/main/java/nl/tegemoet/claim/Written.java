package nl.tegemoet.claim;

/** Free text that somebody wrote, within its bounds; counted in letters as people see them, as the forms do. */
final class Written {

    private Written() {
    }

    /** @throws IllegalArgumentException if it is empty or too long; the forms keep this from happening */
    static String text(String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            throw new IllegalArgumentException("A text of 1 to " + longest + " letters is needed");
        }
        return text;
    }
}
