package nl.tegemoet.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Addition.Origin;
import nl.tegemoet.claim.AdditionNotPossible.Problem;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what an applicant adds or corrects unasked, at any time before the decision is announced (Awb 3:2 and 4:2). */
@Service
@Transactional
public class Adding {

    private static final int LONGEST_TEXT = 8_000;

    private final Additions additions;
    private final ClaimRecords claims;
    private final Documents documents;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adding(Additions additions, ClaimRecords claims, Documents documents, Accounting accounting, CurrentActor currentActor,
            ApplicationEventPublisher events, Clock clock) {
        this.additions = additions;
        this.claims = claims;
        this.documents = documents;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The applicant adds something themselves.
     *
     * @param id       chosen by the page; the same one adds nothing more
     * @param attached documents of the same claim
     * @throws AdditionNotPossible if there is a decision, or there is nothing in it
     * @throws ClaimNotFound       also if it is somebody else's
     */
    @AllowedFor(Role.APPLICANT)
    public void add(UUID id, ClaimId claim, String text, List<DocumentId> attached) {
        requireOwn(claim);
        keep(new Addition(id, 0, claim, Origin.PORTAL, text, attached, today(), moment(), null), null);
    }

    /** The same, written down by us: it came on paper, or was told on the telephone. */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void record(UUID id, ClaimId claim, Origin origin, String text, List<DocumentId> attached, LocalDate receivedOn) {
        var by = currentActor.actor();
        keep(new Addition(id, 0, claim, origin, text, attached, receivedOn, moment(), by.displayName()), by);
    }

    private void keep(Addition addition, Actor by) {
        requirePossible(addition);
        try {
            additions.add(addition, by);
        } catch (DuplicateKeyException secondClick) {
            return;
        }
        accounting.act(addition.claim(), "claim.facts-added",
                Map.of("addition", addition.id().toString(), "origin", addition.origin().name(), "documents", Integer.toString(addition.documents().size())));
        events.publishEvent(new NewFactsCame(addition.claim(), addition.addedAt()));
    }

    private void requirePossible(Addition addition) {
        var claim = claims.findById(addition.claim().value()).orElseThrow(ClaimNotFound::new);
        if (!claim.isOpen()) {
            throw new AdditionNotPossible(Problem.CLAIM_NOT_OPEN);
        }
        if (addition.text().isBlank() && addition.documents().isEmpty()) {
            throw new AdditionNotPossible(Problem.EMPTY);
        }
        if (addition.text().length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("An addition has at most " + LONGEST_TEXT + " letters");
        }
        if (addition.receivedOn().isAfter(today()) || addition.receivedOn().isBefore(claim.summary(null).receivedOn())) {
            throw new AdditionNotPossible(Problem.IMPOSSIBLE_DAY);
        }
        if (!documents.list(addition.claim()).stream().map(StoredDocument::id).toList().containsAll(addition.documents())) {
            throw new IllegalArgumentException("A document of another claim");
        }
    }

    /** What was added to a claim, the oldest first. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<Addition> additions(ClaimId claim) {
        if (currentActor.actor().is(Role.APPLICANT)) {
            requireOwn(claim);
        }
        return additions.of(claim);
    }

    /** What was added since a moment and the acting person has not said to have seen. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<Addition> unseen(ClaimId claim, Instant since) {
        var person = currentActor.actor().id();
        return additions.of(claim).stream().filter(addition -> addition.addedAt().isAfter(since))
                .filter(addition -> !additions.isSeen(addition, person)).toList();
    }

    /**
     * The acting person says to have seen what was added.
     *
     * @param last number of the last one that was shown; what came after it was not seen
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    public void see(ClaimId claim, long last) {
        var person = currentActor.actor().id();
        additions.of(claim).stream().filter(addition -> addition.number() <= last && !additions.isSeen(addition, person)).forEach(addition -> {
            additions.see(addition, person, clock.instant());
            accounting.act(claim, "claim.addition-seen", Map.of("addition", addition.id().toString()));
        });
    }

    private void requireOwn(ClaimId claim) {
        if (!claims.existsByIdAndPersonId(claim.value(), currentActor.actor().personId().value())) {
            throw new ClaimNotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
