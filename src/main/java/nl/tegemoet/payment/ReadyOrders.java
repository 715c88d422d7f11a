package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.Euro;

/**
 * What is ready for a batch.
 *
 * @param count of all, also of those that {@code first} leaves out
 * @param earliestDue null if there is none
 * @param first the most urgent ones
 */
public record ReadyOrders(int count, Euro sum, LocalDate earliestDue, List<PaymentView> first) {
}
