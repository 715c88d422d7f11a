package nl.tegemoet.sending;

import java.util.Comparator;
import java.util.Optional;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.Addressee;
import nl.tegemoet.letter.PrintedLetter;

/**
 * A paper as it is about to be put into a run.
 *
 * @param letter  of the letter, new or known
 * @param pdf     what is printed
 * @param sha256  of it
 * @param printed the letter itself if it is printed for the first time; null for a copy
 * @param sheet   to whom, on a sheet of its own before a copy that went to a wrong address; null otherwise
 * @param plain   whether nobody may see who sends it
 */
record PaperDraft(Paper paper, Dispatch dispatch, LetterId letter, byte[] pdf, String sha256, PrintedLetter printed, Addressee sheet,
                  boolean plain) {

    /** Plain envelopes together at the end; what goes to one person in one row. */
    static final Comparator<PaperDraft> IN_THE_FILE = Comparator.comparing(PaperDraft::plain)
            .thenComparing(draft -> draft.dispatch().claim().toString())
            .thenComparing(draft -> draft.printed() == null)
            .thenComparing(draft -> draft.paper().orderedAt());

    /** New letters to the same person about the same claim go in one envelope; a copy bears the address of its own day. */
    boolean sharesEnvelopeWith(PaperDraft before) {
        return Optional.ofNullable(before).filter(other -> printed != null && other.printed() != null
                && dispatch.recipient() == Recipient.APPLICANT && plain == other.plain()
                && dispatch.claim().equals(other.dispatch().claim()) && dispatch.recipient() == other.dispatch().recipient()).isPresent();
    }
}
