package nl.tegemoet.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.tegemoet.kernel.Euro;

/**
 * Orders that go to the bank in one file (betaalrun): one person prepares it, another one releases it, neither of them decided on a
 * claim in it.
 *
 * @param messageId the number by which the bank knows the file
 * @param sum of the orders in it; the bank's control total
 * @param releasedBy null until it is released
 */
record PaymentBatch(PaymentBatchId id, State state, String messageId, LocalDate executionDate, int count, Euro sum, String preparedBy,
        String preparedByName, Instant preparedAt, String releasedBy, String releasedByName, Instant releasedAt, String fileSha256) {

    /** What became of it; the name is stored. */
    enum State { PREPARED, RELEASED, WITHDRAWN }

    /** 35 characters, the most that a bank takes. */
    static String messageIdOf(PaymentBatchId id) {
        return "TGB" + id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
