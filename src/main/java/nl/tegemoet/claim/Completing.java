package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.CompletionNotPossible.Problem;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.LetterLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that an applicant can complete a claim (aanvulling, Awb 4:5): asks by letter L03, from whose leaving the term counts, reminds
 * by letter L04, and lets the term pass. How a question comes about: {@link Registering}; how it is answered: {@link Asking}.
 */
@Service
@Transactional
public class Completing {

    private final CompletionRequests requests;
    private final CompletionClocks clocks;
    private final Questions questions;
    private final ClaimRecords claims;
    private final ClaimOwners owners;
    private final Intake intake;
    private final Sending sending;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completing(CompletionRequests requests, CompletionClocks clocks, Questions questions, ClaimRecords claims, ClaimOwners owners,
            Intake intake, Sending sending, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.clocks = clocks;
        this.questions = questions;
        this.claims = claims;
        this.owners = owners;
        this.intake = intake;
        this.sending = sending;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Sends letter L03 for the last request; asked again, it sends nothing more. */
    @AllowedFor({Role.CASEWORKER, Role.SYSTEM})
    public void ask(ClaimId claim) {
        sending.send(claim, LetterType.COMPLETION_REQUEST, newest(claim).id().toString());
    }

    /** Sends letter L04, unless there is nothing left to be reminded of: it was answered, or the term went by while nobody was at work. */
    @AllowedFor(Role.SYSTEM)
    public void remind(ClaimId claim) {
        var request = newest(claim);
        if (isOpen(request) && clocks.term(request).filter(clocks::isOver).isEmpty()) {
            sending.send(claim, LetterType.COMPLETION_REMINDER, request.id().toString());
        }
    }

    /** The term counts from the day on which its letter leaves. */
    @EventListener
    void on(LetterLeft event) {
        if (event.type() == LetterType.COMPLETION_REQUEST) {
            var request = requests.find(UUID.fromString(event.subject())).orElseThrow();
            var until = clocks.until(request, receivedOn(event.claim()), event.on());
            clocks.asked(request, event.on(), until);
            accounting.act(event.claim(), "claim.completion-requested", Map.of("question", request.question().toString(), "letter",
                    event.letter().toString(), "until", until.toString()));
        }
    }

    /**
     * Records that the term passed and nothing came in (Awb 4:5(4)).
     *
     * @throws IllegalStateException if the term still runs, for instance because it was lengthened meanwhile
     */
    @AllowedFor(Role.SYSTEM)
    public void lapse(ClaimId claim) {
        var request = newest(claim);
        var term = clocks.term(request).filter(clocks::isOver).orElseThrow(() -> new IllegalStateException("The term still runs"));
        takeBackReminder(request);
        clocks.lapsed(request, term);
        accounting.act(claim, "claim.completion-lapsed", Map.of("question", request.question().toString(), "until",
                term.reading().due().toString()));
    }

    /** An answer came in on that day, in time or late; what was still to be sent about it is no longer sent. */
    void answered(Question question, LocalDate on) {
        requests.newest(question.claim()).filter(request -> request.question().equals(question.id())).ifPresent(request -> {
            takeBackReminder(request);
            clocks.term(request).ifPresentOrElse(term -> clocks.answered(request, term, on),
                    () -> sending.takeBack(question.claim(), LetterType.COMPLETION_REQUEST, request.id().toString(), "Het antwoord is er al."));
        });
    }

    /**
     * Gives more time for the same question; a new letter L03 follows.
     *
     * @param version of the claim as it was shown
     * @param weeks   from the day on which the letter leaves; 1 to 12
     * @throws OptimisticLockingFailureException if the claim was changed meanwhile
     */
    @AllowedFor(Role.CASEWORKER)
    public void giveFurtherTerm(ClaimId claim, int version, int weeks) {
        var request = newest(claim);
        requireVersion(claim, version);
        clocks.goneOn(request);
        var further = new CompletionRequest(UUID.randomUUID(), claim, request.question(), request.number() + 1, weeks);
        requests.add(further, currentActor.actor().id(), clock.instant());
        accounting.act(claim, "claim.further-term-given", Map.of("question", request.question().toString(), "weeks", Integer.toString(weeks)));
        events.publishEvent(new CompletionCourseChosen(claim, true));
    }

    /**
     * Goes on with what there is: not to process a claim is a power, not a duty (Awb 4:5(1)).
     *
     * @param version of the claim as it was shown
     * @throws OptimisticLockingFailureException if the claim was changed meanwhile
     */
    @AllowedFor(Role.CASEWORKER)
    public void goOn(ClaimId claim, int version) {
        var request = newest(claim);
        requireVersion(claim, version);
        clocks.goneOn(request);
        accounting.act(claim, "claim.went-on-incomplete", Map.of("question", request.question().toString()));
        events.publishEvent(new CompletionCourseChosen(claim, false));
    }

    /**
     * What came in is not enough, and the term that was given has passed: somebody chooses how to go on.
     *
     * @param version of the claim as it was shown
     * @throws CompletionNotPossible             if no term was given, or it still runs
     * @throws OptimisticLockingFailureException if the claim was changed meanwhile
     */
    @AllowedFor(Role.CASEWORKER)
    public void findNotEnough(ClaimId claim, int version) {
        requirePassed(claim);
        requireVersion(claim, version);
        var request = newest(claim);
        var answer = questions.find(request.question()).map(Question::answer).orElseThrow(() -> new CompletionNotPossible(Problem.NO_TERM_GIVEN));
        clocks.notEnough(request, answer.receivedOn());
        accounting.act(claim, "claim.answer-not-enough", Map.of("question", request.question().toString()));
        events.publishEvent(new StillIncomplete(claim));
    }

    /** What was last asked and until when; empty as long as no letter about it left. For applicants: on their own claim. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<AskedCompletion> asked(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            return Optional.empty();
        }
        return requests.newest(claim).flatMap(request -> clocks.term(request).map(term -> asked(request, term)));
    }

    /**
     * What was asked with a term that has passed: only then can the claim be left unprocessed (Awb 4:5(1)).
     *
     * @throws CompletionNotPossible if no term was given, or it still runs
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public AskedCompletion requirePassed(ClaimId claim) {
        var asked = asked(claim).orElseThrow(() -> new CompletionNotPossible(Problem.NO_TERM_GIVEN));
        if (!asked.passed()) {
            throw new CompletionNotPossible(Problem.TERM_STILL_RUNS);
        }
        return asked;
    }

    private AskedCompletion asked(CompletionRequest request, ClockView term) {
        var question = questions.find(request.question()).orElseThrow();
        return new AskedCompletion(question.id(), term.fact(), term.reading().due(), clocks.isOver(term), !question.isOpen(), question.items());
    }

    private void takeBackReminder(CompletionRequest request) {
        var subject = request.id().toString();
        if (sending.isWaiting(request.claim(), LetterType.COMPLETION_REMINDER, subject)) {
            sending.takeBack(request.claim(), LetterType.COMPLETION_REMINDER, subject, "Niet meer nodig.");
        }
    }

    private boolean isOpen(CompletionRequest request) {
        return questions.find(request.question()).orElseThrow().isOpen();
    }

    private CompletionRequest newest(ClaimId claim) {
        return requests.newest(claim).orElseThrow(() -> new IllegalStateException("The applicant would wait for a question that was never asked"));
    }

    private void requireVersion(ClaimId claim, int version) {
        claims.findById(claim.value()).orElseThrow(ClaimNotFound::new).requireVersion(version);
    }

    private LocalDate receivedOn(ClaimId claim) {
        return intake.receipt(claim).receivedOn();
    }
}
