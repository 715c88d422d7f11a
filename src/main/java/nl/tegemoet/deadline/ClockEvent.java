package nl.tegemoet.deadline;

import java.time.LocalDate;

/**
 * What is entered in the ledger of a statutory clock: one act or happening that the law knows, on its own day. Whether it moves the last
 * day is for the clock to say; an entry without effect is kept all the same. All days are calendar days in the Netherlands.
 */
public sealed interface ClockEvent {

    /** The day that decides whether one already knows of it when looking from another day. */
    LocalDate on();

    /** The last day that it is about; null for what has none, or none that is known. */
    default LocalDate until() {
        return null;
    }

    /** The applicant is told that a decision needs a longer, reasonable term (mededeling, Awb 4:14(3)), to end on {@code until}. */
    record TermNotice(LocalDate on, LocalDate until) implements ClockEvent {
    }

    /** The applicant is asked to complete the application (Awb 4:5) by {@code until}; null: no term was set, which suspends nothing. */
    record CompletionRequested(LocalDate on, LocalDate until) implements ClockEvent {
    }

    /** The applicant completed the application; answers the last open request. */
    record Completed(LocalDate on) implements ClockEvent {
    }

    /** A foreign body is asked for what is needed and the applicant is told (Awb 4:15(1)b). */
    record ForeignRequest(LocalDate on) implements ClockEvent {
    }

    /** The foreign body answered, or the question was given up. */
    record ForeignAnswer(LocalDate on) implements ClockEvent {
    }

    /** The applicant agreed in writing to delay (Awb 4:15(2)a); both days are part of it. */
    record DelayAgreed(LocalDate from, LocalDate until) implements Lasting {
    }

    /**
     * The delay is the applicant's doing (Awb 4:15(2)b); both days are part of it. {@code until} is null while the end is not known; entered
     * once more from the same day, with its end, it is closed.
     */
    record ApplicantDelay(LocalDate from, LocalDate until) implements Lasting {
    }

    /** Nobody could decide (overmacht, Awb 4:15(2)c); both days are part of it. Its end may be unknown, as above. */
    record ForceMajeure(LocalDate from, LocalDate until) implements Lasting {
    }

    /** A Dutch archive or institution is asked. The clock runs on: Awb 4:15 does not name it. */
    record ArchiveRequest(LocalDate on) implements ClockEvent {
    }

    /** The objector is asked to repair a defect (verzuim, Awb 6:6) by {@code until}; null: no term was set. */
    record DefectNotified(LocalDate on, LocalDate until) implements ClockEvent {
    }

    /** The objector repaired the defect; answers the last open request. */
    record DefectRepaired(LocalDate on) implements ClockEvent {
    }

    /** The decision is postponed by whole weeks (verdaging, Awb 7:10(3) and 9:11(2)). */
    record Postponed(LocalDate on, int weeks) implements ClockEvent {
    }

    /** An objection came in; {@code postedOn} is the day of the postmark, null if it did not come by post (Awb 6:9). */
    record ObjectionReceived(LocalDate receivedOn, LocalDate postedOn) implements ClockEvent {
        @Override
        public LocalDate on() {
            return receivedOn;
        }
    }

    /** A term of the applicant is lengthened through {@code until}: our outage, a notice not received, the wrong channel (Awb 2:21 to 2:23). */
    record Extended(LocalDate on, LocalDate until, Ground ground) implements ClockEvent {

        /** Why a term of the applicant is lengthened. */
        public enum Ground {
            /** Our systems could not be reached (Awb 2:21). */
            OUTAGE("Awb 2:21"),
            /** The notice of a message was not sent or not received (Awb 2:22). */
            NOTICE_NOT_RECEIVED("Awb 2:22"),
            /** The message was sent in good faith by a channel that was not meant for it (Awb 2:23). */
            WRONG_CHANNEL("Awb 2:23");

            private final String article;

            Ground(String article) {
                this.article = article;
            }

            String article() {
                return article;
            }
        }
    }

    /** What the clock was waiting for happened: decided, paid, withdrawn. */
    record Ended(LocalDate on) implements ClockEvent {
    }

    /** A suspension with a first and a last day of its own. */
    sealed interface Lasting extends ClockEvent permits DelayAgreed, ApplicantDelay, ForceMajeure {

        LocalDate from();

        @Override
        default LocalDate on() {
            return from();
        }
    }
}
