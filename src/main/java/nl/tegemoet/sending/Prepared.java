package nl.tegemoet.sending;

/**
 * A run that was prepared.
 *
 * @param leftOut how many of the chosen letters could not be put together; they go on waiting
 */
public record Prepared(PrintRunId run, int leftOut) {
}
