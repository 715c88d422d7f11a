package nl.tegemoet.payment;

/**
 * The file of a batch, to be given to the bank (betaalbestand).
 *
 * @param name names the batch, nobody in it
 */
public record BankFile(String name, byte[] content) {
}
