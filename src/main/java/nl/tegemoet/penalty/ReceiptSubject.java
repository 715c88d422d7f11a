package nl.tegemoet.penalty;

/**
 * What a receipt of a default notice (letter L17) is about: the notice, and which judgement on it the letter tells.
 *
 * @param judgement 1 for the first, also where nobody had to judge
 */
record ReceiptSubject(DefaultNoticeId notice, int judgement) {

    private static final String BETWEEN = ":";

    static ReceiptSubject of(String subject) {
        var parts = subject.split(BETWEEN);
        return new ReceiptSubject(DefaultNoticeId.of(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }

    /** As the letter is ordered under; the first one under the id of the notice alone. */
    String text() {
        return judgement == 1 ? notice.toString() : notice + BETWEEN + judgement;
    }
}
