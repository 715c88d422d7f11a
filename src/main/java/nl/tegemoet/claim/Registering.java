package nl.tegemoet.claim;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the legal acts on a claim as a whole (registratie): complete or not, decided, closed. */
@Service
@Transactional
public class Registering {

    private static final int LONGEST_QUESTION = 4_000;

    private final ClaimRecords claims;
    private final Questions questions;
    private final CompletionRequests requests;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registering(ClaimRecords claims, Questions questions, CompletionRequests requests, Accounting accounting,
            CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.questions = questions;
        this.requests = requests;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The claim holds what is needed to decide (Awb 4:2(2)).
     *
     * @param version of the claim as it was shown
     * @throws OptimisticLockingFailureException if it was changed meanwhile
     */
    @AllowedFor(Role.CASEWORKER)
    public void judgeComplete(ClaimId id, int version) {
        judge(id, version, true);
        accounting.act(id, "claim.judged-complete", Map.of());
        events.publishEvent(new CompletenessJudged(id, true));
    }

    /** The rules found that the claim holds what is needed to decide, and nobody need look at that (Awb 4:2(2)). */
    @AllowedFor(Role.SYSTEM)
    public void settleComplete(ClaimId id) {
        var claim = find(id);
        claim.judgeCompleteness(true);
        claims.saveAndFlush(claim);
        accounting.act(id, "claim.complete-by-rules", Map.of());
    }

    /**
     * Something is missing: the applicant is asked for it (Awb 4:5(1)).
     *
     * @param version of the claim as it was shown
     * @param question as the applicant will read it
     * @throws OptimisticLockingFailureException if the claim was changed meanwhile
     */
    @AllowedFor(Role.CASEWORKER)
    public QuestionId askApplicant(ClaimId id, int version, String question) {
        var text = Written.text(question, LONGEST_QUESTION);
        judge(id, version, false);
        var asked = questions.add(id, text, currentActor.actor(), clock.instant());
        requests.add(new CompletionRequest(UUID.randomUUID(), id, asked, 1, null), currentActor.actor().id(), clock.instant());
        accounting.act(id, "claim.question-asked", Map.of("question", asked.toString()));
        events.publishEvent(new CompletenessJudged(id, false));
        return asked;
    }

    /** The decision was announced. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD, Role.SYSTEM})
    public void decide(ClaimId id, Outcome outcome) {
        var claim = find(id);
        claim.decide(outcome, clock.instant());
        claims.saveAndFlush(claim);
        accounting.act(id, "claim.decided", Map.of("outcome", outcome.name()));
    }

    /** Nothing is left to do on a decided claim. */
    @AllowedFor(Role.SYSTEM)
    public void close(ClaimId id) {
        var claim = find(id);
        claim.close(clock.instant());
        claims.saveAndFlush(claim);
        accounting.act(id, "claim.closed", Map.of());
    }

    private void judge(ClaimId id, int version, boolean complete) {
        var claim = find(id);
        claim.requireVersion(version);
        claim.judgeCompleteness(complete);
        claims.saveAndFlush(claim);
    }

    private Claim find(ClaimId id) {
        return claims.findById(id.value()).orElseThrow(ClaimNotFound::new);
    }
}
