package nl.tegemoet.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.party.Persons;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a claim that came on paper (papieren aanvraag, Awb 2:13, 4:1): copied page by page as it was written, then registered. What
 * the applicant left open stays open; nothing that is missing keeps a claim out.
 */
@Service
@Transactional
@AllowedFor({Role.CASEWORKER, Role.DISPATCHER})
public class TakingIn {

    private final Drafts drafts;
    private final PaperClaims papers;
    private final Admission admission;
    private final Subjects subjects;
    private final ApplicationForms forms;
    private final FilingWarnings warnings;
    private final Intake intake;
    private final Persons persons;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    TakingIn(Drafts drafts, PaperClaims papers, Admission admission, Subjects subjects, ApplicationForms forms, FilingWarnings warnings,
            Intake intake, Persons persons, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.admission = admission;
        this.subjects = subjects;
        this.forms = forms;
        this.warnings = warnings;
        this.intake = intake;
        this.persons = persons;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Who sent a form, and when.
     *
     * @param bsn null if it is not on the form
     * @param postedOn null if the postmark cannot be read
     */
    public record Arrived(Bsn bsn, PersonProfile person, LocalDate postedOn, LocalDate receivedOn) {

        @Override
        public String toString() {
            return "Arrived[" + receivedOn + "]";
        }
    }

    /**
     * Begins to copy a form.
     *
     * @throws IllegalArgumentException if it came in after today or before it was posted; the form keeps this from happening
     */
    public ClaimId begin(Arrived arrived) {
        if (arrived.receivedOn().isAfter(today()) || arrived.postedOn() != null && arrived.postedOn().isAfter(arrived.receivedOn())) {
            throw new IllegalArgumentException("A form is posted, then received, then copied");
        }
        var claim = ClaimId.random();
        var person = persons.register(arrived.bsn(), arrived.person());
        drafts.startOnPaper(claim, person, now());
        papers.add(claim, arrived.postedOn(), arrived.receivedOn(), arrived.bsn() != null, currentActor.actor());
        accounting.act(claim, "claim.paper-begun", Map.of("receivedOn", arrived.receivedOn().toString()));
        return claim;
    }

    /** What is still being copied; what came in first comes first. */
    @Transactional(readOnly = true)
    public List<PaperDraft> open() {
        return papers.open().stream().map(this::paper).toList();
    }

    /** @throws ClaimNotFound if nobody copies it any more */
    @Transactional(readOnly = true)
    public PaperDraft paper(ClaimId claim) {
        return paper(row(claim));
    }

    /** @throws ClaimNotFound if nobody copies it any more */
    @Transactional(readOnly = true)
    public Draft draft(ClaimId claim) {
        return whole(row(claim), drafts.find(claim));
    }

    /**
     * Keeps what was copied of one page, right or not.
     *
     * @param version of the page as it was shown; 0 if it was never saved
     * @throws DraftConflict if a colleague saved other answers meanwhile
     * @throws ClaimNotFound if nobody copies it any more
     */
    public DraftPage save(ClaimId claim, ApplicationPage page, Map<String, Object> answers, int version) {
        row(claim);
        drafts.lock(claim);
        var stored = drafts.page(claim, page);
        if (stored.answers().equals(answers) && stored.isSaved()) {
            return stored;
        }
        if (stored.version() != version) {
            throw new DraftConflict(stored);
        }
        var saved = new DraftPage(page, answers, version + 1, now());
        drafts.save(claim, saved);
        return saved;
    }

    /** The answers that nobody copies because they were written down when the form was opened. */
    @Transactional(readOnly = true)
    public Map<String, Object> known(ClaimId claim, ApplicationPage page) {
        return page == ApplicationPage.PERSON ? ApplicationForms.known(persons.profile(row(claim).person())) : Map.of();
    }

    /** The pages on which something cannot be right, each with what that is. What is missing is not in it. */
    @Transactional(readOnly = true)
    public Map<ApplicationPage, FormPost> wrong(ClaimId claim) {
        return forms.incomplete(draft(claim));
    }

    /** What does not fit together in what was copied. */
    @Transactional(readOnly = true)
    public Set<FilingWarning> warnings(ClaimId claim) {
        var row = row(claim);
        return warnings.about(FactsReader.read(persons.profile(row.person()).birthDate(), forms.answers(draft(claim))));
    }

    /**
     * Registers the claim: its clock starts on the day of receipt, its letters go by post. Asked again it registers nothing.
     *
     * @param version of the draft as it was looked over
     * @throws OptimisticLockingFailureException if a colleague changed the draft meanwhile
     * @throws DraftIncomplete if something that was copied cannot be right
     * @throws ApplicationNotPossible if a claim of this person about the same victim is open
     */
    public Receipt register(ClaimId claim, int version) {
        var paper = papers.find(claim).orElseThrow(ClaimNotFound::new);
        var locked = drafts.lock(claim);
        if (locked.isSubmitted()) {
            return intake.receipt(claim);
        }
        if (locked.version() != version) {
            throw new OptimisticLockingFailureException("The draft was changed after it was looked over");
        }
        var draft = whole(paper, locked);
        var wrong = forms.incomplete(draft);
        if (!wrong.isEmpty()) {
            throw new DraftIncomplete(wrong);
        }
        var about = subjects.of(paper.person(), draft.page(ApplicationPage.VICTIM).answers()).orElseGet(() -> new Subject(draft.kind(), claim.toString()));
        admission.requireNoneOpen(paper.person(), about);
        papers.registered(claim, today(), currentActor.actor().id());
        return intake.take(draft, paper.person(), persons.profile(paper.person()), about,
                new Intake.Arrival(now(), paper.receivedOn(), today(), paper.postedOn(), paper.hasLogin()));
    }

    private PaperClaims.Row row(ClaimId claim) {
        return papers.find(claim).filter(row -> row.registeredOn() == null).orElseThrow(ClaimNotFound::new);
    }

    private PaperDraft paper(PaperClaims.Row row) {
        return new PaperDraft(row.claim(), persons.profile(row.person()), row.postedOn(), row.receivedOn(), row.begunBy(), row.hasLogin());
    }

    private Draft whole(PaperClaims.Row paper, Drafts.Row row) {
        return drafts.whole(row, about -> admission.needsNewFacts(paper.person(), about));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
