package nl.tegemoet.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a claim, page by page, over as many days as it takes. Everything typed is kept, right or not; a person has one open draft,
 * the same after every login.
 */
@Service
@Transactional
@AllowedFor(Role.APPLICANT)
public class Drafting {

    private final Drafts drafts;
    private final Admission admission;
    private final CurrentActor currentActor;
    private final Clock clock;

    Drafting(Drafts drafts, Admission admission, CurrentActor currentActor, Clock clock) {
        this.drafts = drafts;
        this.admission = admission;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The person's open draft, a new one if there is none: one is written after the other, whomever they are about.
     *
     * @param kind of a new one; an open one stays as it is
     * @throws ApplicationNotPossible if there is none and nothing can be filed now
     */
    public Draft start(ClaimKind kind) {
        var person = person();
        var open = drafts.open(person);
        if (open.isEmpty()) {
            admission.requireToBegin(person, kind);
            drafts.startUnlessOpen(ClaimId.random(), person, now());
            open = drafts.open(person);
            firstAnswer(open.orElseThrow().claim(), person, kind);
        }
        return draft(open.orElseThrow(), person);
    }

    /** Of two tabs that begin at once, the first one's answer stands. */
    private void firstAnswer(ClaimId claim, PersonId person, ClaimKind kind) {
        drafts.lock(claim, person);
        if (!drafts.page(claim, ApplicationPage.VICTIM).isSaved()) {
            drafts.save(claim, new DraftPage(ApplicationPage.VICTIM, kind.asAnswers(), 1, now()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find() {
        var person = person();
        return drafts.open(person).map(row -> draft(row, person));
    }

    /**
     * Keeps what was typed on one page.
     *
     * @param version of the page as it was shown; 0 if it was never saved
     * @return the page with its new version
     * @throws DraftConflict if another tab saved other answers meanwhile
     * @throws ClaimNotFound if there is no open draft, because it was sent for instance
     */
    public DraftPage save(ApplicationPage page, Map<String, Object> answers, int version) {
        var open = drafts.open(person()).orElseThrow(ClaimNotFound::new);
        var locked = drafts.lock(open.claim(), person()).filter(row -> !row.isSubmitted()).orElseThrow(ClaimNotFound::new);
        var stored = drafts.page(locked.claim(), page);
        if (stored.answers().equals(answers) && stored.isSaved()) {
            return stored;
        }
        if (stored.version() != version) {
            throw new DraftConflict(stored);
        }
        var saved = new DraftPage(page, answers, version + 1, now());
        drafts.save(locked.claim(), saved);
        return saved;
    }

    private Draft draft(Drafts.Row row, PersonId person) {
        return drafts.whole(row, about -> admission.needsNewFacts(person, about));
    }

    private PersonId person() {
        return currentActor.actor().personId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
