package nl.tegemoet.process;

import java.time.Instant;
import java.time.LocalDate;
import nl.tegemoet.claim.Priority;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;

/**
 * One open piece of work on a claim, as the worklist shows it.
 *
 * @param taskId to be given back when it is taken, given back or assigned
 * @param personLabel first letters and year of birth: {@code A.B. 1961}
 * @param holderId null as long as nobody took it
 * @param holderName null as long as nobody took it
 * @param dueOn null while the term stands still
 */
public record WorkItem(String taskId, ClaimId claim, ClaimNumber claimNumber, TaskKind kind, String personLabel, String team,
        String holderId, String holderName, Instant createdAt, LocalDate dueOn, Priority priority) {

    public boolean isFree() {
        return holderId == null;
    }

    public boolean isHeldBy(String actorId) {
        return actorId.equals(holderId);
    }
}
