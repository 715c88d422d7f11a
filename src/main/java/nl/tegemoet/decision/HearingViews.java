package nl.tegemoet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.decision.ViewsConcluded.How;
import nl.tegemoet.decision.ViewsEntry.Channel;
import nl.tegemoet.decision.ViewsEntry.Event;
import nl.tegemoet.decision.ViewsNotPossible.Problem;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what an applicant says of an intended refusal (zienswijze horen, Awb 4:9): written or told, by the way of their choice, in time or
 * late. It is used as long as no decision was announced.
 */
@Service
@Transactional
public class HearingViews {

    private static final Actor SYSTEM = Actor.system("views");
    private static final int LONGEST = 8_000;
    /** Milliseconds before a reaction that met another step on the claim, as the end of its term, is tried again: none is ever lost. */
    private static final long MOMENT = 100;

    private final ViewsRecords records;
    private final ViewsClock term;
    private final Claims claims;
    private final ClaimOwners owners;
    private final Documents documents;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingViews(ViewsRecords records, ViewsClock term, Claims claims, ClaimOwners owners, Documents documents, Accounting accounting,
            CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.term = term;
        this.claims = claims;
        this.owners = owners;
        this.documents = documents;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** What the applicant was asked on their own claim, once the letter has left; empty if they were not. */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public Optional<Views> own(ClaimId claim) {
        return owners.owns(currentActor.actor().personId(), claim) ? records.newest(claim).filter(views -> views.asked().isPresent())
                : Optional.empty();
    }

    /** @throws ClaimNotFound if there are none, or they are about a claim of somebody else */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public Views own(UUID id) {
        return records.find(id).flatMap(views -> own(views.claim())).filter(views -> views.id().equals(id)).orElseThrow(ClaimNotFound::new);
    }

    /**
     * The applicant writes what they think of it.
     *
     * @param attached documents of the same claim that belong to it
     * @throws ViewsNotPossible if there is an answer already, or the decision was announced
     */
    @AllowedFor(Role.APPLICANT)
    @Retryable(includes = ConcurrencyFailureException.class, excludes = OptimisticLockingFailureException.class, delay = MOMENT)
    public void give(UUID id, String text, List<DocumentId> attached) {
        answer(own(id).claim(), Event.GIVEN, Channel.PORTAL, today(), text, attached, How.ANSWERED);
    }

    /** The applicant has nothing to add. */
    @AllowedFor(Role.APPLICANT)
    @Retryable(includes = ConcurrencyFailureException.class, excludes = OptimisticLockingFailureException.class, delay = MOMENT)
    public void addNothing(UUID id) {
        answer(own(id).claim(), Event.NOTHING_TO_ADD, Channel.PORTAL, today(), "", List.of(), How.ANSWERED);
    }

    /**
     * The applicant would rather tell it: the term no longer counts, somebody calls.
     *
     * @throws ViewsNotPossible also if the term has passed: there is nobody left who waits
     */
    @AllowedFor(Role.APPLICANT)
    @Retryable(includes = ConcurrencyFailureException.class, excludes = OptimisticLockingFailureException.class, delay = MOMENT)
    public void wishToTell(UUID id) {
        var views = open(own(id).claim());
        if (views.hasLapsed()) {
            throw new ViewsNotPossible(Problem.TERM_PASSED);
        }
        if (!views.wishesToTell()) {
            add(views, Event.WISHES_TO_TELL, Channel.PORTAL, today(), "", List.of());
            term.end(views, today());
            events.publishEvent(new WishedToTell(views.claim()));
        }
    }

    /**
     * Staff write down a reaction that came by letter or telephone; it does the same as one by My claim.
     *
     * @param text       empty if the applicant has nothing to add
     * @param receivedOn the day on which it came in
     */
    @AllowedFor(Role.CASEWORKER)
    @Retryable(includes = ConcurrencyFailureException.class, excludes = OptimisticLockingFailureException.class, delay = MOMENT)
    public void record(ClaimId claim, Channel channel, LocalDate receivedOn, String text, List<DocumentId> attached) {
        var asked = open(claim).asked().orElseThrow();
        if (receivedOn.isBefore(asked.on()) || receivedOn.isAfter(today())) {
            throw new ViewsNotPossible(Problem.IMPOSSIBLE_DAY);
        }
        answer(claim, text.isBlank() ? Event.NOTHING_TO_ADD : Event.GIVEN, channel, receivedOn, text, attached, How.ANSWERED);
    }

    /** Staff called before the letter; it goes out whatever was said. */
    @AllowedFor(Role.CASEWORKER)
    public void recordCall(ClaimId claim, boolean reached, String words) {
        var views = records.newestLocked(claim).orElseThrow(() -> new ViewsNotPossible(Problem.NOT_ASKED));
        add(views, reached ? Event.REACHED : Event.NOT_REACHED, Channel.PHONE, today(), words, List.of());
        events.publishEvent(new ApplicantCalled(claim));
    }

    /** Staff heard who would rather tell it. @param words empty if there was nothing to add */
    @AllowedFor(Role.CASEWORKER)
    public void hear(ClaimId claim, String words) {
        answer(claim, words.isBlank() ? Event.NOTHING_TO_ADD : Event.GIVEN, Channel.PHONE, today(), words, List.of(), How.HEARD);
    }

    /** Nobody could reach who would rather tell it; what still comes before the decision is used. @param attempts when it was tried, in words */
    @AllowedFor(Role.CASEWORKER)
    public void giveUpHearing(ClaimId claim, String attempts) {
        var views = open(claim);
        add(views, Event.NOT_REACHED, Channel.PHONE, today(), attempts, List.of());
        add(views, Event.LAPSED, null, today(), "", List.of());
        events.publishEvent(new ViewsConcluded(claim, How.HEARD, views.isUnweighed()));
    }

    /** Writes down what the reaction does to the reasons; the letter says it in these words. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    public void weigh(ClaimId claim, String words) {
        var views = records.newestLocked(claim).filter(known -> !known.toWeigh().isEmpty())
                .orElseThrow(() -> new ViewsNotPossible(Problem.NOT_ASKED));
        if (!words.isBlank()) {
            add(views, Event.WEIGHED, null, today(), words, List.of());
        }
    }

    private void answer(ClaimId claim, Event event, Channel channel, LocalDate on, String words, List<DocumentId> attached, How how) {
        var views = open(claim);
        requireOfClaim(claim, attached);
        try {
            add(views, event, channel, on, words, attached);
        } catch (DuplicateKeyException answeredMeanwhile) {
            throw new ViewsNotPossible(Problem.ANSWERED);
        }
        term.end(views, on);
        var now = records.newest(claim).orElseThrow();
        events.publishEvent(new ViewsConcluded(claim, how, now.isUnweighed()));
    }

    private Views open(ClaimId claim) {
        var views = records.newestLocked(claim).filter(known -> known.asked().isPresent())
                .orElseThrow(() -> new ViewsNotPossible(Problem.NOT_ASKED));
        if (views.answer().isPresent()) {
            throw new ViewsNotPossible(Problem.ANSWERED);
        }
        if (currentActor.callAs(SYSTEM, () -> claims.summary(claim)).status() != ClaimStatus.OPEN) {
            throw new ViewsNotPossible(Problem.DECIDED);
        }
        return views;
    }

    private void add(Views views, Event event, Channel channel, LocalDate on, String words, List<DocumentId> attached) {
        var text = words == null ? "" : words.strip();
        if (text.codePointCount(0, text.length()) > LONGEST || event == Event.GIVEN && text.isEmpty()) {
            throw new IllegalArgumentException("A text of 1 to " + LONGEST + " letters is needed");
        }
        records.add(views, new ViewsEntry(event, channel, on, null, text, attached, "", clock.instant().truncatedTo(ChronoUnit.MICROS)),
                currentActor.actor());
        accounting.act(views.claim(), "decision.views-entry", Map.of("views", views.id().toString(), "event", event.name(), "documents",
                Integer.toString(attached.size())));
    }

    private void requireOfClaim(ClaimId claim, List<DocumentId> attached) {
        if (!new HashSet<>(documents.list(claim).stream().map(StoredDocument::id).toList()).containsAll(attached)) {
            throw new ClaimNotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
