package nl.tegemoet.sending;

import java.util.Locale;
import java.util.Objects;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.letter.Addressee;
import nl.tegemoet.letter.LetterContent;

/** A letter that is put together for the day on which it leaves: what it says, to whom and in which language. */
public record Composed(ClaimNumber number, Addressee to, Locale language, LetterContent content) {

    public Composed {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(content, "content");
    }
}
