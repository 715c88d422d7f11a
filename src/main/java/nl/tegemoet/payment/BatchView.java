package nl.tegemoet.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tegemoet.kernel.Euro;

/**
 * A batch, to be looked at.
 *
 * @param released false while it is prepared or after it was withdrawn
 * @param releasedBy null until it is released
 * @param fileSha256 of the bank file; null until it is released
 * @param states how many of its orders are in which state; empty once withdrawn
 * @param orders only where one batch is asked for; empty in a list
 */
public record BatchView(PaymentBatchId id, Stage stage, String messageId, LocalDate executionDate, int count, Euro sum, String preparedBy,
        Instant preparedAt, String releasedBy, Instant releasedAt, String fileSha256, Map<PaymentState, Long> states,
        List<PaymentView> orders) {

    /** How far the batch has come. */
    public enum Stage { PREPARED, RELEASED, WITHDRAWN }

    static BatchView of(PaymentBatch batch, Map<PaymentState, Long> states, List<PaymentView> orders) {
        return new BatchView(batch.id(), Stage.valueOf(batch.state().name()), batch.messageId(), batch.executionDate(), batch.count(),
                batch.sum(), batch.preparedByName(), batch.preparedAt(), batch.releasedByName(), batch.releasedAt(), batch.fileSha256(),
                states, orders);
    }
}
