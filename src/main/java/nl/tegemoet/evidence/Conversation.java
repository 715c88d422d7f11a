package nl.tegemoet.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;

/**
 * A talk with the applicant about what happened (gesprek), from the invitation to what they say of the report.
 *
 * @param calledOff empty unless it did not take place
 * @param report    empty until it was written
 * @param reply     what the applicant says of the report; empty as long as they say nothing
 */
public record Conversation(UUID id, ClaimId claim, Invitation invitation, Optional<CalledOff> calledOff, Optional<Report> report,
        Optional<Reply> reply) {

    /** How we talk. */
    public enum Way {
        OFFICE,
        HOME,
        VIDEO,
        PHONE
    }

    /** Why it does not take place. */
    public enum Reason {
        /** The applicant would rather have another moment. */
        OTHER_TIME,
        /** The applicant would rather not talk. */
        NOT_WANTED,
        /** Something on our side. */
        US
    }

    /** What is to be planned. */
    public record Plan(Instant at, Way way, String place, LocalDate consentedOn, String whyAgain, Colleague second) {

        /**
         * @param place       where they meet; may be empty by telephone and in a video call
         * @param consentedOn the day on which the applicant said yes to us; null if the form says so
         * @param whyAgain    why the report of an earlier talk is not enough; empty if there was none
         */
        public Plan {
            place = place.strip();
            whyAgain = whyAgain.strip();
        }
    }

    /** @param first who invited; the two of them talk with the applicant */
    public record Invitation(Plan plan, Colleague first, Instant invitedAt) {

        public Instant at() {
            return plan.at();
        }

        boolean isOneOfTheTwo(String person) {
            return first.id().equals(person) || plan.second().id().equals(person);
        }
    }

    /** @param words of whoever calls off; may be empty */
    public record CalledOff(Reason reason, String words, Instant at) {
    }

    /** What was said, written by one of the two. */
    public record Report(String text, String writtenBy, Instant at) {
    }

    /** @param correction the addition to the claim in which the applicant corrects the report; null if they agree with it */
    public record Reply(boolean agreed, UUID correction, Instant at) {
    }

    /** Whether it still has to take place. */
    public boolean isPlanned() {
        return calledOff.isEmpty() && report.isEmpty();
    }

    /** Whether we wait for what the applicant says of the report. */
    public boolean isToBeRead() {
        return report.isPresent() && reply.isEmpty();
    }

    @Override
    public String toString() {
        return "Conversation[" + id + "]";
    }
}
