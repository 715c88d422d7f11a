package nl.tegemoet.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tegemoet.claim.SuspensionId;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;

/**
 * A request to an archive, a court or an institution (verzoek om stukken, Wsg 9; Awb 3:2). For a body in the Netherlands the term to decide
 * runs on; for one abroad it may stand still (Awb 4:15(1)b).
 *
 * @param asked       what, a line each
 * @param institution in the register; null if the body is not in it
 * @param agreedOn    when the applicant said that this body may be asked; null if they allowed it in the form
 * @param suspension  the standstill that began with it; null for none
 * @param steps       what became of it, the oldest first
 */
public record EvidenceRequest(UUID id, ClaimId claim, Kind kind, Body body, String asked, InstitutionId institution, LocalDate agreedOn,
        SuspensionId suspension, LocalDate askedOn, String askedBy, List<Step> steps) {

    /** Who is asked. */
    public enum Kind {
        ARCHIVE,
        COURT,
        INSTITUTION
    }

    /** To whom the letter goes. */
    public record Body(String name, Address address) {

        public boolean isAbroad() {
            return !address.country().equals("NL");
        }

        @Override
        public String toString() {
            return "Body[hidden]";
        }
    }

    /** Where it stands. */
    public enum State {
        /** The answer did not come yet. */
        WAITING,
        /** An answer came, or none came after the last reminder: a person has to look. */
        TO_CHECK,
        ENDED
    }

    /** What happened to it. */
    public enum StepKind {
        /** Asked again. */
        REMINDED,
        /** No answer after the last reminder. */
        OVERDUE,
        /** Something came in. */
        ARRIVED,
        /** The body gave what was asked. */
        FOUND,
        /** It gave some of it. */
        PARTLY,
        /** It has nothing, or kept nothing. */
        NOTHING,
        /** It told where else to ask. */
        ELSEWHERE,
        /** Nobody waits any longer. */
        GIVEN_UP,
        /** Taken back by the person who asked, or a colleague. */
        WITHDRAWN,
        /** The claim was decided or withdrawn. */
        NOT_NEEDED;

        public boolean ends() {
            return this != REMINDED && this != OVERDUE && this != ARRIVED;
        }
    }

    /**
     * One thing that happened.
     *
     * @param on        the day on which it happened; of an answer the day on which it reached us
     * @param documents that came with it
     * @param words     what was found, or why; may be empty
     */
    public record Step(StepKind kind, LocalDate on, List<DocumentId> documents, String words, String by) {

        public Step {
            documents = List.copyOf(documents);
        }

        @Override
        public String toString() {
            return "Step[" + kind + "]";
        }
    }

    public EvidenceRequest {
        steps = List.copyOf(steps);
    }

    public State state() {
        if (steps.isEmpty()) {
            return State.WAITING;
        }
        return switch (steps.get(steps.size() - 1).kind()) {
            case REMINDED -> State.WAITING;
            case OVERDUE, ARRIVED -> State.TO_CHECK;
            default -> State.ENDED;
        };
    }

    public boolean isOpen() {
        return state() != State.ENDED;
    }

    /** The day on which the body was asked last. */
    public LocalDate lastAskedOn() {
        return steps.stream().filter(step -> step.kind() == StepKind.REMINDED).reduce((older, newer) -> newer).map(Step::on).orElse(askedOn);
    }

    public int reminders() {
        return (int) steps.stream().filter(step -> step.kind() == StepKind.REMINDED).count();
    }

    /** The day on which something reached us last; null if nothing did. */
    public LocalDate arrivedOn() {
        return steps.stream().filter(step -> step.kind() == StepKind.ARRIVED).reduce((older, newer) -> newer).map(Step::on).orElse(null);
    }

    /** Everything that came in on it. */
    public List<DocumentId> documents() {
        return steps.stream().flatMap(step -> step.documents().stream()).distinct().toList();
    }

    /** How it ended; null as long as it is open. */
    public StepKind ending() {
        return isOpen() ? null : steps.get(steps.size() - 1).kind();
    }

    @Override
    public String toString() {
        return "EvidenceRequest[" + id + "]";
    }
}
