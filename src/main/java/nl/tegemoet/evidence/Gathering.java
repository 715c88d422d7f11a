package nl.tegemoet.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ArchiveConsent;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.evidence.EvidenceRequest.State;
import nl.tegemoet.evidence.EvidenceRequest.Step;
import nl.tegemoet.evidence.EvidenceRequest.StepKind;
import nl.tegemoet.evidence.RequestNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks archives, courts and institutions for what they can give (stukken opvragen, Wsg 9 and Awb 3:2), and matches what comes in with what was
 * asked. The term to decide runs on for a body in the Netherlands: Awb 4:15 does not name it.
 */
@Service
@Transactional
public class Gathering {

    private final EvidenceRequests requests;
    private final Standstills standstills;
    private final RequestPost post;
    private final Claims claims;
    private final Documents documents;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gathering(EvidenceRequests requests, Standstills standstills, RequestPost post, Claims claims, Documents documents, Accounting accounting,
            CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.standstills = standstills;
        this.post = post;
        this.claims = claims;
        this.documents = documents;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a body for something; letter L09 goes by post.
     *
     * @param id chosen by the page; the same one asks nothing more
     * @throws RequestNotPossible if the claim is not open, the applicant did not agree, or the words tell too much
     * @throws nl.tegemoet.claim.DelayNotPossible if the term cannot take note of it
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void ask(UUID id, ClaimId claim, AskedBody asked) {
        if (requests.find(id).isPresent()) {
            return;
        }
        var today = LocalDate.now(clock);
        requirePossible(claim, asked, today);
        var by = currentActor.actor();
        var suspension = standstills.begin(claim, asked, today);
        var request = new EvidenceRequest(id, claim, asked.kind(), asked.body(), asked.asked(), asked.institution(), asked.agreedOn(), suspension,
                today, by.displayName(), List.of());
        requests.add(request, by, clock.instant());
        accounting.act(claim, "evidence.requested", Map.of("request", id.toString(), "kind", asked.kind().name(), "abroad",
                Boolean.toString(asked.body().isAbroad()), "agreed", asked.agreedOn() == null ? "form" : asked.agreedOn().toString()));
        events.publishEvent(new EvidenceRequested(claim, id));
    }

    private void requirePossible(ClaimId claim, AskedBody asked, LocalDate today) {
        if (claims.summary(claim).status() != ClaimStatus.OPEN) {
            throw new RequestNotPossible(Problem.CLAIM_NOT_OPEN);
        }
        if (asked.agreedOn() == null && claims.archiveConsent(claim) != ArchiveConsent.YES) {
            throw new RequestNotPossible(Problem.NOT_AGREED);
        }
        if (asked.agreedOn() != null && asked.agreedOn().isAfter(today)) {
            throw new RequestNotPossible(Problem.IN_FUTURE);
        }
        var victim = claims.facts(claim).victim();
        if (victim != null && victim.name() == null) {
            throw new RequestNotPossible(Problem.NOBODY_NAMED);
        }
        asked.requireNeutral();
    }

    /**
     * Something came in.
     *
     * @param receivedOn the day on which it reached us
     * @param came       documents of the claim that belong to it; may be none, as after a telephone call
     * @throws RequestNotPossible if it has ended, or the day cannot be
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void receive(ClaimId claim, UUID id, LocalDate receivedOn, List<DocumentId> came, String words) {
        var request = lockOpen(claim, id);
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw new RequestNotPossible(Problem.IN_FUTURE);
        }
        if (receivedOn.isBefore(request.askedOn())) {
            throw new RequestNotPossible(Problem.TOO_EARLY);
        }
        if (!documents.list(claim).stream().map(StoredDocument::id).toList().containsAll(came)) {
            throw new IllegalArgumentException("A document of another claim");
        }
        add(request, StepKind.ARRIVED, receivedOn, came, words);
        accounting.act(claim, "evidence.arrived", Map.of("request", id.toString(), "on", receivedOn.toString(), "documents",
                Integer.toString(came.size())));
        if (request.state() == State.WAITING) {
            events.publishEvent(new EvidenceArrived(claim, id));
        }
    }

    /**
     * Says what became of it, after a look at what came in or at what did not.
     *
     * @param outcome one that ends it and that a person can find
     * @param words   what was found, whom to ask instead, or why nobody waits any longer
     * @throws RequestNotPossible if there is nothing to look at
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void conclude(ClaimId claim, UUID id, StepKind outcome, String words) {
        if (!outcome.ends() || outcome == StepKind.WITHDRAWN || outcome == StepKind.NOT_NEEDED || words.isBlank()) {
            throw new IllegalArgumentException("An outcome ends the request and has words");
        }
        var request = lockToCheck(claim, id);
        end(request, outcome, words);
        standstills.end(request);
        events.publishEvent(new EvidenceChecked(claim, id, true));
    }

    /** Asks once more, because nothing or not enough came. */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void askAgain(ClaimId claim, UUID id, String words) {
        var request = lockToCheck(claim, id);
        remind(request, words);
        events.publishEvent(new EvidenceChecked(claim, id, false));
    }

    /** Takes it back: the body need not answer any more. */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void withdraw(ClaimId claim, UUID id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Why it is taken back is told");
        }
        var request = lockOpen(claim, id);
        end(request, StepKind.WITHDRAWN, reason);
        standstills.end(request);
        events.publishEvent(new EvidenceRequestLapsed(claim, id));
    }

    /** Ends what is open, because the claim was decided or withdrawn. */
    @AllowedFor(Role.SYSTEM)
    public void stop(ClaimId claim) {
        requests.of(claim).stream().filter(EvidenceRequest::isOpen).forEach(open -> {
            end(open, StepKind.NOT_NEEDED, "");
            events.publishEvent(new EvidenceRequestLapsed(claim, open.id()));
        });
    }

    /** Orders the letter; asked again, it orders nothing more. */
    @AllowedFor(Role.SYSTEM)
    public void send(UUID id) {
        requests.lock(id).filter(EvidenceRequest::isOpen).ifPresent(post::first);
    }

    /**
     * The day to ask again has come: reminds the body, unless that was done often enough or an answer came meanwhile.
     *
     * @return false if a person has to look
     */
    @AllowedFor(Role.SYSTEM)
    public boolean followUp(UUID id) {
        var request = requests.lock(id).orElseThrow(() -> new IllegalArgumentException("No such request"));
        if (request.state() != State.WAITING) {
            return false;
        }
        if (request.reminders() < post.policy(request).reminders()) {
            remind(request, "");
            return true;
        }
        add(request, StepKind.OVERDUE, LocalDate.now(clock), List.of(), "");
        accounting.act(request.claim(), "evidence.overdue", Map.of("request", id.toString()));
        return false;
    }

    /** The day on which the body is reminded, or a person looks, if there is no answer. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public LocalDate followUpOn(UUID id) {
        return requests.find(id).map(post::followUpOn).orElseThrow(() -> new IllegalArgumentException("No such request"));
    }

    /** The requests on a claim, the oldest first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<EvidenceRequest> requests(ClaimId claim) {
        return requests.of(claim);
    }

    private void remind(EvidenceRequest request, String words) {
        add(request, StepKind.REMINDED, LocalDate.now(clock), List.of(), words);
        accounting.act(request.claim(), "evidence.reminded", Map.of("request", request.id().toString()));
        post.again(request, request.reminders() + 1);
    }

    private void end(EvidenceRequest request, StepKind how, String words) {
        add(request, how, LocalDate.now(clock), List.of(), words);
        post.takeBack(request);
        accounting.act(request.claim(), "evidence.request-ended", Map.of("request", request.id().toString(), "how", how.name()));
    }

    private void add(EvidenceRequest request, StepKind kind, LocalDate on, List<DocumentId> came, String words) {
        var by = currentActor.actor();
        try {
            requests.add(request, new Step(kind, on, came, words.strip(), by.displayName()), by, clock.instant());
        } catch (DuplicateKeyException endedMeanwhile) {
            throw new OptimisticLockingFailureException("The request has ended already");
        }
    }

    private EvidenceRequest lockToCheck(ClaimId claim, UUID id) {
        var request = lockOpen(claim, id);
        if (request.state() != State.TO_CHECK) {
            throw new RequestNotPossible(Problem.NOT_OPEN);
        }
        return request;
    }

    private EvidenceRequest lockOpen(ClaimId claim, UUID id) {
        return requests.lock(id).filter(known -> known.claim().equals(claim) && known.isOpen())
                .orElseThrow(() -> new RequestNotPossible(Problem.NOT_OPEN));
    }
}
