package nl.tegemoet.deadline;

import java.util.Set;
import nl.tegemoet.deadline.ClockEvent.ApplicantDelay;
import nl.tegemoet.deadline.ClockEvent.ArchiveRequest;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.DefectNotified;
import nl.tegemoet.deadline.ClockEvent.DefectRepaired;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.Extended;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockEvent.ForeignAnswer;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import nl.tegemoet.deadline.ClockEvent.TermNotice;
import nl.tegemoet.kernel.LegalBasis;

/**
 * The terms (termijnen) that run on a claim, each counted from one fact whose own day does not count. How long a term is stands in
 * {@code SchemeParameters.dmn}; what may move its last day stands here.
 */
public enum ClockKind {

    /** To decide on the application, counted from its receipt (Awb 4:13). */
    DECISION("Awb 4:13(2)", TermNotice.class, CompletionRequested.class, Completed.class, ForeignRequest.class, ForeignAnswer.class,
            DelayAgreed.class, ApplicantDelay.class, ForceMajeure.class, ArchiveRequest.class, Ended.class),
    /** To complete the application (hersteltermijn, Awb 4:5(1)), counted from the request. */
    COMPLETION("Awb 4:5(1)", Extended.class, Ended.class),
    /** To react to the intention to refuse (zienswijze, Awb 4:7), counted from the leaving of letter L11. */
    VIEWS("Awb 4:7(1)", Extended.class, Ended.class),
    /** To announce that the application is not processed (Awb 4:5(4)), counted from the end of the term to complete. */
    NOT_PROCESSED_DECISION("Awb 4:5(4)", Ended.class),
    /** To object (bezwaartermijn, Awb 6:7 and 6:8), counted from the announcement. */
    OBJECTION("Awb 6:7", ObjectionReceived.class, Extended.class),
    /** To decide on the objection (Awb 7:10), counted from the last day of the term to object. */
    OBJECTION_DECISION("Awb 7:10(1)", DefectNotified.class, DefectRepaired.class, Postponed.class, ForceMajeure.class, Ended.class),
    /** To pay (betaaltermijn, Awb 4:87(1)), counted from the announcement. */
    PAYMENT("Awb 4:87(1)", Ended.class),
    /** The days for which a penalty is due (dwangsom, Awb 4:17), counted from the receipt of the default notice. */
    PENALTY("Awb 4:17", Ended.class),
    /** To set the penalty by decision (Awb 4:18), counted from the last day for which one is due. */
    PENALTY_DECISION("Awb 4:18(1)", Ended.class),
    /** To pay the penalty that was set (Awb 4:87(1)), counted from the announcement of its decision. A claim may be paid beside it. */
    PENALTY_PAYMENT("Awb 4:87(1)", Ended.class),
    /** To settle a complaint (Awb 9:11), counted from its receipt. */
    COMPLAINT("Awb 9:11(1)", Postponed.class, Ended.class);

    private final LegalBasis basis;
    private final Set<Class<? extends ClockEvent>> known;

    @SafeVarargs
    ClockKind(String basis, Class<? extends ClockEvent>... known) {
        this.basis = new LegalBasis(basis);
        this.known = Set.of(known);
    }

    /** The article that sets the term. */
    public LegalBasis basis() {
        return basis;
    }

    /** Whether the law gives such an event a meaning for this term. */
    public boolean knows(ClockEvent event) {
        return knows(event.getClass());
    }

    boolean knows(Class<? extends ClockEvent> event) {
        return known.contains(event);
    }

    /** Whether the term may be the longer one of a committee (Awb 7:13, 9:14). */
    public boolean mayHaveCommittee() {
        return this == OBJECTION_DECISION || this == COMPLAINT;
    }
}
