package nl.tegemoet.desk.deadlines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;

/** The events that one can think of at the calculator, with the fields that each of them asks; named as in the interface for scripts. */
enum EventKind {

    TERM_NOTICE(Second.UNTIL) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.TermNotice(on, until);
        }
    },
    COMPLETION_REQUESTED(Second.UNTIL_OR_NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.CompletionRequested(on, until);
        }
    },
    COMPLETED(Second.NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.Completed(on);
        }
    },
    FOREIGN_REQUEST(Second.NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.ForeignRequest(on);
        }
    },
    FOREIGN_ANSWER(Second.NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.ForeignAnswer(on);
        }
    },
    DELAY_AGREED(Second.UNTIL) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.DelayAgreed(on, until);
        }
    },
    APPLICANT_DELAY(Second.UNTIL) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.ApplicantDelay(on, until);
        }
    },
    FORCE_MAJEURE(Second.UNTIL) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.ForceMajeure(on, until);
        }
    },
    ARCHIVE_REQUEST(Second.NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.ArchiveRequest(on);
        }
    },
    DEFECT_NOTIFIED(Second.UNTIL_OR_NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.DefectNotified(on, until);
        }
    },
    DEFECT_REPAIRED(Second.NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.DefectRepaired(on);
        }
    },
    POSTPONED(Second.WEEKS) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.Postponed(on, weeks);
        }
    },
    OBJECTION_RECEIVED(Second.POSTED_OR_NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.ObjectionReceived(on, until);
        }
    },
    ENDED(Second.NONE) {
        @Override
        ClockEvent make(LocalDate on, LocalDate until, int weeks) {
            return new ClockEvent.Ended(on);
        }
    };

    /** What an event asks beside its first day. */
    enum Second {
        NONE, UNTIL, UNTIL_OR_NONE, POSTED_OR_NONE, WEEKS;

        boolean mayBeEmpty() {
            return this == UNTIL_OR_NONE || this == POSTED_OR_NONE;
        }
    }

    private final Second second;

    EventKind(Second second) {
        this.second = second;
    }

    Second second() {
        return second;
    }

    /** @param until the second day, where one is asked; @param weeks where they are asked */
    abstract ClockEvent make(LocalDate on, LocalDate until, int weeks);

    /** Those to which the law gives a meaning for this term. */
    static List<EventKind> knownTo(ClockKind clock) {
        return Arrays.stream(values()).filter(kind -> clock.knows(kind.make(LocalDate.EPOCH, LocalDate.EPOCH, 1))).toList();
    }
}
