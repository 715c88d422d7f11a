package nl.tegemoet.sending;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;

/** Knows the facts of some letters; a component of the room that owns them. Called as the system, at the latest moment. */
public interface LetterSource {

    /** The letters that it can compose; no other source has them. */
    Set<LetterType> types();

    /**
     * Puts a letter together. May be called more than once, for other days, and changes nothing.
     *
     * @param subject  id of what the letter is about, as {@link Sending#send} was given it
     * @param leavesOn the day from which the terms in the letter count
     */
    Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn);

    /** Whether the letter may leave by post on that day; one that may not goes on waiting for another run. */
    default boolean mayLeaveOn(ClaimId claim, LetterType type, String subject, LocalDate day) {
        return true;
    }
}
