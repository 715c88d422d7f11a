package nl.tegemoet.letter;

import java.time.Instant;
import nl.tegemoet.kernel.LetterId;

/**
 * A letter that is on paper but not yet in the archive: it can still be thrown away.
 *
 * @param madeAt          when it was printed; the day that it bears may be a later one
 * @param sha256          of the PDF, 64 hexadecimal digits
 * @param templateVersion SHA-256 of all the files that made the wording
 */
public record PrintedLetter(LetterId id, LetterType type, String title, String language, Instant madeAt, String sha256,
                            String templateVersion, byte[] pdf) {

    @Override
    public String toString() {
        return "PrintedLetter[" + id + "]";
    }
}
