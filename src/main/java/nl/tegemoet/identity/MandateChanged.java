package nl.tegemoet.identity;

/**
 * The register of mandates was changed by the current actor.
 *
 * @param act {@code recorded}, {@code confirmed} or {@code ended}
 */
public record MandateChanged(Mandate mandate, String act) {
}
