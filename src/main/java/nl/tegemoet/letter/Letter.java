package nl.tegemoet.letter;

import java.time.Instant;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;

/**
 * A letter in the archive (brief), without its text.
 *
 * @param title           as the person reads it, in the language of the letter
 * @param language        {@code nl} or {@code en}
 * @param size            of the PDF in bytes
 * @param sha256          of the PDF, 64 hexadecimal digits
 * @param templateVersion SHA-256 of all the files that made the wording
 * @param readAt          when the person first opened it in the portal
 */
public record Letter(LetterId id, ClaimId claim, LetterType type, String title, String language, Instant madeAt, int size, String sha256,
                     String templateVersion, Optional<Instant> readAt) {
}
