package nl.tegemoet.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.identity.ClaimSharing.Part;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;

/**
 * Somebody whom the applicant lets read along with a claim (meelezer).
 *
 * @param who how the applicant calls them
 * @param until the last day on which they can look
 * @param codeUntil until when the code can be typed
 * @param helper null until the code was typed
 * @param helperName as DigiD knows them; null until the code was typed
 * @param lookedAt when they last looked; null if never
 * @param takenBackAt null unless the applicant took it back
 */
public record Share(ShareId id, ClaimId claim, String who, HelperRelation relation, Set<Part> parts, LocalDate until, Instant invitedAt,
        Instant codeUntil, PersonId helper, String helperName, Instant acceptedAt, Instant lookedAt, Instant takenBackAt) {

    public Share {
        parts = Set.copyOf(parts);
    }

    /** How it stands with an invitation. */
    public enum State {
        /** The code was not typed yet. */
        INVITED,
        /** Nobody typed the code in time. */
        CODE_EXPIRED,
        /** The helper can look. */
        OPEN,
        /** The last day has gone by. */
        ENDED,
        TAKEN_BACK
    }

    public State state(Instant now, LocalDate today) {
        if (takenBackAt != null) {
            return State.TAKEN_BACK;
        }
        if (until.isBefore(today)) {
            return State.ENDED;
        }
        if (helper != null) {
            return State.OPEN;
        }
        return codeUntil.isAfter(now) ? State.INVITED : State.CODE_EXPIRED;
    }

    @Override
    public String toString() {
        return "Share[" + id + "]";
    }
}
