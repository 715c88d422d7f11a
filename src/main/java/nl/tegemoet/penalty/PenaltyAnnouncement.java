package nl.tegemoet.penalty;

import java.time.LocalDate;
import nl.tegemoet.kernel.LetterId;

/**
 * That a decision on a penalty was announced (bekendmaking, Awb 3:41), and the terms that began with it.
 *
 * @param paymentDue     last day to pay (Awb 4:87); null if nothing is due
 * @param objectionUntil last day to object (Awb 6:7, 6:8)
 */
public record PenaltyAnnouncement(LocalDate announcedOn, LocalDate paymentDue, LocalDate objectionUntil, LetterId letter) {
}
