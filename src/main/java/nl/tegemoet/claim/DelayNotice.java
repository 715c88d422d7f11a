package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/**
 * A notice that the decision takes longer (mededeling, Awb 4:14).
 *
 * @param leftOn null while the letter waits for the post
 */
public record DelayNotice(UUID id, ClaimId claim, LocalDate until, DelayNoticeLetter.Reason reason, String orderedBy, Instant orderedAt,
                          LocalDate leftOn) {
}
