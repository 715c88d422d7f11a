package nl.tegemoet.payment;

/** A batch was released: its file waits to be given to the bank. */
public record BatchReleased(PaymentBatchId batch) {
}
