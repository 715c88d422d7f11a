package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Service;

/** Answers "what if": the same sum as for a claim, on facts that are only thought of. Keeps nothing. */
@Service
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER, Role.TEAM_LEAD,
    Role.AUDITOR, Role.ADMINISTRATOR})
public class Calculating {

    private final Terms terms;

    Calculating(Terms terms) {
        this.terms = terms;
    }

    /**
     * What is asked.
     *
     * @param start     the day of the fact from which the law counts
     * @param committee whether a committee advises; only where that makes the term longer
     * @param termEnded for a penalty only: the last day of the term that was missed
     * @param asOf      the day from which one looks; null: today
     */
    public record Question(ClockKind clock, LocalDate start, boolean committee, LocalDate termEnded, List<ClockEvent> events, LocalDate asOf) {

        public Question {
            events = List.copyOf(events);
        }
    }

    /** @throws ImpossibleEntry if an event cannot be */
    public ClockReading preview(Question question) {
        var asOf = question.asOf() == null ? terms.today() : question.asOf();
        PossibleEntries.check(asOf);
        PossibleEntries.check(question.start());
        if (question.clock() == ClockKind.PENALTY) {
            return new PenaltyClock(question.start(), question.termEnded(), terms.penaltyRates(question.start()), question.events()).readOn(asOf);
        }
        var promise = terms.promise(question.clock(), question.committee(), question.start());
        return new StatutoryClock(question.clock(), question.start(), promise, question.events(), terms.calendar()).readOn(asOf);
    }
}
