package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.CompletionNotPossible.Problem;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the applicant read what was asked (aanvulling, Awb 4:5) and answer it once. How a question comes about: {@link Registering}. */
@Service
@Transactional
public class Asking {

    private static final int LONGEST_ANSWER = 8_000;
    /** Milliseconds before an answer that met another step on the claim, as the end of its term, is tried again: none is ever lost. */
    private static final long MOMENT = 100;

    private final Questions questions;
    private final ClaimRecords claims;
    private final Completing completing;
    private final Documents documents;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(Questions questions, ClaimRecords claims, Completing completing, Documents documents, Accounting accounting, CurrentActor currentActor,
            ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.claims = claims;
        this.completing = completing;
        this.documents = documents;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The question and its answer; for the applicant only if it was put to them. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public Question question(QuestionId id) {
        var question = questions.find(id).orElseThrow(ClaimNotFound::new);
        requireOwn(question.claim());
        return question;
    }

    /** All questions on a claim, the oldest first. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<Question> questions(ClaimId claim) {
        requireOwn(claim);
        return questions.of(claim);
    }

    /**
     * Answers a question, once.
     *
     * @param attached documents of the same claim that belong to the answer
     * @throws OptimisticLockingFailureException if it was answered already, by a second click for instance; the first answer stands
     */
    @AllowedFor(Role.APPLICANT)
    @Retryable(includes = ConcurrencyFailureException.class, excludes = OptimisticLockingFailureException.class, delay = MOMENT)
    public void answer(QuestionId id, String text, List<DocumentId> attached) {
        answer(question(id), text, attached, null);
    }

    /**
     * Writes down an answer that came on paper; it does the same as one by My claim.
     *
     * @param receivedOn the day on which it came in
     * @param postedOn   the day of the postmark; null if it cannot be read or it was handed in
     * @throws CompletionNotPossible             if it cannot have come in on that day
     * @throws OptimisticLockingFailureException if the question was answered already; the first answer stands
     */
    @AllowedFor(Role.CASEWORKER)
    @Retryable(includes = ConcurrencyFailureException.class, excludes = OptimisticLockingFailureException.class, delay = MOMENT)
    public void answerOnPaper(QuestionId id, String text, List<DocumentId> attached, LocalDate receivedOn, LocalDate postedOn) {
        var question = question(id);
        var asked = LocalDate.ofInstant(question.askedAt(), clock.getZone());
        if (receivedOn.isBefore(asked) || receivedOn.isAfter(LocalDate.now(clock)) || postedOn != null && postedOn.isAfter(receivedOn)) {
            throw new CompletionNotPossible(Problem.IMPOSSIBLE_DAY);
        }
        answer(question, text, attached, new Question.OnPaper(receivedOn, postedOn, currentActor.actor().id()));
    }

    private void answer(Question question, String text, List<DocumentId> attached, Question.OnPaper onPaper) {
        var answer = Written.text(text, LONGEST_ANSWER);
        requireOfClaim(question.claim(), attached);
        try {
            questions.answer(question, answer, attached, clock.instant(), onPaper);
        } catch (DuplicateKeyException answeredAlready) {
            throw new OptimisticLockingFailureException("The question was answered already");
        }
        accounting.act(question.claim(), "claim.question-answered",
                Map.of("question", question.id().toString(), "documents", Integer.toString(attached.size()), "channel",
                        onPaper == null ? "portal" : "paper"));
        completing.answered(question, onPaper == null ? LocalDate.now(clock) : onPaper.receivedOn());
        if (questions.of(question.claim()).stream().noneMatch(Question::isOpen)) {
            events.publishEvent(new QuestionAnswered(question.claim()));
        }
    }

    private void requireOfClaim(ClaimId claim, List<DocumentId> attached) {
        var known = new HashSet<>(documents.list(claim).stream().map(StoredDocument::id).toList());
        if (!known.containsAll(attached)) {
            throw new ClaimNotFound();
        }
    }

    private void requireOwn(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT)) {
            PersonId person = actor.personId();
            if (!claims.existsByIdAndPersonId(claim.value(), person.value())) {
                throw new ClaimNotFound();
            }
        }
    }
}
