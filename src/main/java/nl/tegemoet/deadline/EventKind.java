package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.deadline.ClockEvent.ApplicantDelay;
import nl.tegemoet.deadline.ClockEvent.ArchiveRequest;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.DefectNotified;
import nl.tegemoet.deadline.ClockEvent.DefectRepaired;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockEvent.ForeignAnswer;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import nl.tegemoet.deadline.ClockEvent.TermNotice;

/** The kinds of events that the contract of the calculator names, each with what it asks beside its first day. The ledger uses the same names. */
public enum EventKind {

    TERM_NOTICE(TermNotice.class, Second.UNTIL, (on, until, weeks) -> new TermNotice(on, until)),
    COMPLETION_REQUESTED(CompletionRequested.class, Second.UNTIL_OR_NONE, (on, until, weeks) -> new CompletionRequested(on, until)),
    COMPLETED(Completed.class, Second.NONE, (on, until, weeks) -> new Completed(on)),
    FOREIGN_REQUEST(ForeignRequest.class, Second.NONE, (on, until, weeks) -> new ForeignRequest(on)),
    FOREIGN_ANSWER(ForeignAnswer.class, Second.NONE, (on, until, weeks) -> new ForeignAnswer(on)),
    DELAY_AGREED(DelayAgreed.class, Second.UNTIL, (from, until, weeks) -> new DelayAgreed(from, until)),
    APPLICANT_DELAY(ApplicantDelay.class, Second.UNTIL, (from, until, weeks) -> new ApplicantDelay(from, until)),
    FORCE_MAJEURE(ForceMajeure.class, Second.UNTIL, (from, until, weeks) -> new ForceMajeure(from, until)),
    ARCHIVE_REQUEST(ArchiveRequest.class, Second.NONE, (on, until, weeks) -> new ArchiveRequest(on)),
    DEFECT_NOTIFIED(DefectNotified.class, Second.UNTIL_OR_NONE, (on, until, weeks) -> new DefectNotified(on, until)),
    DEFECT_REPAIRED(DefectRepaired.class, Second.NONE, (on, until, weeks) -> new DefectRepaired(on)),
    POSTPONED(Postponed.class, Second.WEEKS, (on, until, weeks) -> new Postponed(on, weeks)),
    OBJECTION_RECEIVED(ObjectionReceived.class, Second.POSTED_OR_NONE, (on, posted, weeks) -> new ObjectionReceived(on, posted)),
    ENDED(Ended.class, Second.NONE, (on, until, weeks) -> new Ended(on));

    /** What an event asks beside its first day. */
    public enum Second {
        NONE, UNTIL, UNTIL_OR_NONE, POSTED_OR_NONE, WEEKS;

        public boolean mayBeEmpty() {
            return this == UNTIL_OR_NONE || this == POSTED_OR_NONE;
        }
    }

    private interface Maker {

        ClockEvent make(LocalDate first, LocalDate second, int weeks);
    }

    private final Class<? extends ClockEvent> type;
    private final Second second;
    private final Maker maker;

    EventKind(Class<? extends ClockEvent> type, Second second, Maker maker) {
        this.type = type;
        this.second = second;
        this.maker = maker;
    }

    public Second second() {
        return second;
    }

    /**
     * An event of this kind.
     *
     * @param until the second day, where one is asked; else it is left out
     * @param weeks where they are asked; else they are left out
     */
    public ClockEvent make(LocalDate on, LocalDate until, int weeks) {
        return maker.make(on, until, weeks);
    }

    public static Optional<EventKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Those to which the law gives a meaning for this term. */
    public static List<EventKind> knownTo(ClockKind clock) {
        return Arrays.stream(values()).filter(kind -> clock.knows(kind.type)).toList();
    }

    /** Empty for what only a ledger holds. */
    static Optional<EventKind> of(ClockEvent event) {
        return Arrays.stream(values()).filter(kind -> kind.type.isInstance(event)).findFirst();
    }
}
