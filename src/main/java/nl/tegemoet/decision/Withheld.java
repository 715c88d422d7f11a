package nl.tegemoet.decision;

import java.time.Instant;

/**
 * That a signed decision is held back: nothing is announced until it is released or recalled.
 *
 * @param words what was said of it; may hold personal data
 * @param by    display name of the one who held it back
 */
public record Withheld(WithholdingReason reason, String words, String by, Instant at) {
}
