package nl.tegemoet.decision;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.LetterId;

/**
 * An announced decision as the applicant sees it; why it is so, the letter tells.
 *
 * @param amount         what is granted; null for a refusal
 * @param paymentDue     last day to pay (Awb 4:87); null for a refusal
 * @param objectionUntil last day to object (Awb 6:7, 6:8)
 */
public record AnnouncedDecision(ClaimId claim, DecisionKind kind, Euro amount, LocalDate announcedOn, LocalDate paymentDue,
                                LocalDate objectionUntil, LetterId letter) {
}
