package nl.tegemoet.sending;

import java.time.Instant;

/**
 * One line of the delivery ledger (bezorglogboek).
 *
 * @param at       when it happened
 * @param recorded when it was written down
 * @param by       who wrote it down
 * @param evidence an id, a code or a hash; never a word about anybody
 */
public record DeliveryEntry(long number, DispatchId dispatch, DeliveryEvent event, Instant at, Instant recorded, String by, String evidence) {
}
