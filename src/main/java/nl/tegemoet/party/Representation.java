package nl.tegemoet.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;

/**
 * Somebody who acts for an applicant (vertegenwoordiger, Awb 2:1).
 *
 * @param until the last day; null: until it is ended
 * @param document the authorisation or the appointment; null if the applicant recorded it, or of a lawyer
 * @param byApplicant whether the applicant recorded it, logged in
 * @param endedOn the first day on which it no longer holds; null unless it was ended by hand
 * @param refused whether it ended because the agency refused this person (Awb 2:2)
 */
public record Representation(RepresentationId id, ClaimId claim, RepresentativeKind kind, Details details, Set<Scope> scope, LocalDate from,
        LocalDate until, DocumentId document, boolean byApplicant, String recordedByName, Instant recordedAt, LocalDate endedOn, boolean refused) {

    public Representation {
        scope = Set.copyOf(scope);
    }

    /** For what somebody stands in the applicant's place. */
    public enum Scope {
        /** Does what the applicant could do. */
        ACTS,
        /** Gets our letters. */
        LETTERS
    }

    /** Whether it holds. */
    public enum State {
        TO_COME,
        IN_FORCE,
        ENDED
    }

    /**
     * Who it is and where they are reached.
     *
     * @param organisation empty for a private person
     * @param phone empty if not known
     */
    public record Details(String name, String organisation, String address, String phone) {

        @Override
        public String toString() {
            return "Details[hidden]";
        }
    }

    public State stateOn(LocalDate day) {
        if (endedOn != null && !endedOn.isAfter(day) || until != null && until.isBefore(day)) {
            return State.ENDED;
        }
        return from.isAfter(day) ? State.TO_COME : State.IN_FORCE;
    }

    @Override
    public String toString() {
        return "Representation[" + id + ", " + kind + "]";
    }
}
