package nl.tegemoet.letter;

import java.time.Instant;
import java.time.LocalDate;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.PersonName;

/**
 * A letter to nobody, with facts that were made up: one branch of what it can say. People look at samples before a wording is used, and
 * the tests measure them.
 *
 * @param branch which way it turns, for example {@code too-early}; one word or a few with hyphens, once per type
 */
public record LetterSample(String branch, LetterContent content) {

    /** To whom samples are addressed. */
    public static final Addressee ADDRESSEE = new Addressee(new PersonName("Anna Maria", "van der", "Berg"),
            new Address("Lange Nieuwstraat", "12 B", "3512 PH", "Utrecht", "NL"));
    public static final ClaimNumber NUMBER = ClaimNumber.of(2026, 123);
    /** When samples were made; every date in them is around this day. */
    public static final Instant MADE_AT = Instant.parse("2027-03-03T13:32:00Z");
    public static final LocalDate MADE_ON = LocalDate.of(2027, 3, 3);
    public static final Signatory SIGNATORY = new Signatory("R. Jansen", "REVIEWER");
}
