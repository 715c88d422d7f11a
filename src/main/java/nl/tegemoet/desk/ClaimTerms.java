package nl.tegemoet.desk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.DelayNotice;
import nl.tegemoet.claim.DelayRequest;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.claim.Suspending;
import nl.tegemoet.claim.TermSuspension;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.deadline.ClockWarning;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.desk.deadlines.ExplanationWords;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Component;

/** Puts together what the page of a claim shows of its terms: each clock with its sum and its ledger, and what can be done about them. */
@Component
class ClaimTerms {

    private final Timekeeping timekeeping;
    private final Terms terms;
    private final Delaying delaying;
    private final Suspending suspending;
    private final ExplanationWords words;
    private final CurrentActor currentActor;

    ClaimTerms(Timekeeping timekeeping, Terms terms, Delaying delaying, Suspending suspending, ExplanationWords words,
            CurrentActor currentActor) {
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.delaying = delaying;
        this.suspending = suspending;
        this.words = words;
        this.currentActor = currentActor;
    }

    /**
     * What the template shows.
     *
     * @param waitingNotices notices whose letter did not leave yet
     * @param openRequest    the request that the applicant did not answer; null if there is none
     * @param lasting        what makes the term to decide stand still and can be ended here
     * @param mayAct         whether this person can do something about the term to decide
     */
    record Content(List<Term> clocks, List<DelayNotice> waitingNotices, DelayRequest openRequest, List<TermSuspension> lasting,
                   boolean mayAct) {

        /** The days that the term to decide stood still so far. */
        int stoodStill() {
            return clocks.stream().filter(term -> term.kind() == ClockKind.DECISION).mapToInt(Term::stoodStill).findFirst().orElse(0);
        }
    }

    /**
     * One clock.
     *
     * @param due  null while nobody can know
     * @param days to go; negative when it is late, null without a last day
     */
    record Term(ClockKind kind, LocalDate fact, LocalDate due, Long days, int stoodStill, ClockState state, ClockWarning warning,
                List<Line> sum, List<Entry> ledger) {
    }

    /** One line of the sum behind a last day. */
    record Line(String basis, LocalDate from, LocalDate to, String text) {
    }

    /**
     * One line of the ledger.
     *
     * @param event    the kind of event, by the name of its record
     * @param until    null if it has no end, or none yet
     * @param evidence the kind of thing that shows it: the word before the colon
     * @param letter   the id of the letter that shows it; null if it is no letter
     * @param by       a colleague's user name; {@code person} for the applicant, {@code system} for what happens by itself
     */
    record Entry(String event, LocalDate on, LocalDate until, String evidence, String letter, String by, ZonedDateTime at) {
    }

    Content of(ClaimSummary claim) {
        var open = claim.status() == ClaimStatus.OPEN;
        return new Content(timekeeping.clocks(claim.id()).stream().map(this::term).toList(),
                delaying.notices(claim.id()).stream().filter(notice -> notice.leftOn() == null).toList(),
                open ? delaying.requests(claim.id()).stream().filter(request -> request.answer() == null).reduce((older, newer) -> newer)
                        .orElse(null) : null,
                suspending.suspensions(claim.id()).stream().filter(TermSuspension::lasts).toList(),
                open && (currentActor.actor().is(Role.CASEWORKER) || currentActor.actor().is(Role.TEAM_LEAD)));
    }

    private Term term(ClockView clock) {
        var reading = clock.reading();
        var due = reading.due();
        return new Term(clock.kind(), clock.fact(), due, due == null ? null : ChronoUnit.DAYS.between(terms.today(), due),
                reading.suspendedDays(), reading.state(), clock.warning(), reading.explanation().stream().map(line -> new Line(line.basis().citation(), line.from(), line.to(),
                        words.sentence(line, ClaimPages.DUTCH))).toList(),
                clock.ledger().stream().map(ClaimTerms::entry).toList());
    }

    private static Entry entry(ClockView.Entry entry) {
        var event = entry.event();
        var evidence = entry.evidence().split(":", 2);
        return new Entry(event.getClass().getSimpleName(), event.on(), until(event), evidence[0],
                evidence[0].equals("letter") && evidence.length == 2 ? evidence[1] : null, entry.recordedBy().split(":", 2)[0],
                Days.inTheNetherlands(entry.recordedAt()));
    }

    private static LocalDate until(ClockEvent event) {
        if (event instanceof ClockEvent.Lasting lasting) {
            return lasting.until();
        } else if (event instanceof ClockEvent.TermNotice notice) {
            return notice.until();
        } else if (event instanceof ClockEvent.CompletionRequested request) {
            return request.until();
        }
        return event instanceof ClockEvent.Extended extended ? extended.until() : null;
    }
}
