package nl.tegemoet.decision;

import java.time.LocalDate;
import nl.tegemoet.kernel.LetterId;

/**
 * That a decision was announced (bekendmaking, Awb 3:41), and the terms that began with it.
 *
 * @param paymentDue     last day to pay (Awb 4:87); null for a refusal
 * @param objectionUntil last day to object (Awb 6:7, 6:8)
 * @param letter         the letter that says it
 */
public record Announcement(LocalDate announcedOn, LocalDate paymentDue, LocalDate objectionUntil, LetterId letter) {
}
