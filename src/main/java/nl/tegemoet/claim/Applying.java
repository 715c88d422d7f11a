package nl.tegemoet.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.Persons;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files a claim (indienen, Awb 4:1): one step that happens as a whole or not at all, and happens once, however often it is asked for.
 */
@Service
@Transactional
@AllowedFor(Role.APPLICANT)
public class Applying {

    private final Drafts drafts;
    private final Admission admission;
    private final Subjects subjects;
    private final ApplicationForms forms;
    private final FilingWarnings warnings;
    private final Intake intake;
    private final Persons persons;
    private final CurrentActor currentActor;
    private final Clock clock;

    Applying(Drafts drafts, Admission admission, Subjects subjects, ApplicationForms forms, FilingWarnings warnings, Intake intake,
            Persons persons, CurrentActor currentActor, Clock clock) {
        this.drafts = drafts;
        this.admission = admission;
        this.subjects = subjects;
        this.forms = forms;
        this.warnings = warnings;
        this.intake = intake;
        this.persons = persons;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The open draft, looked over.
     *
     * @throws ClaimNotFound if there is no open draft
     */
    @Transactional(readOnly = true)
    public DraftCheck check(Locale locale) {
        var person = person();
        var draft = drafts.open(person).map(row -> whole(row, person)).orElseThrow(ClaimNotFound::new);
        var profile = persons.profile(person);
        var incomplete = forms.incomplete(draft);
        incomplete.remove(ApplicationPage.CHECK);
        return new DraftCheck(draft, forms.inWords(draft, profile, locale), incomplete,
                warnings.about(FactsReader.read(profile.birthDate(), forms.answers(draft))));
    }

    /**
     * Files the draft. Asked again for the same draft, by a second click, a second tab or a replay, it files nothing and returns the same
     * receipt.
     *
     * @param version of the draft as the applicant looked it over
     * @param lastPage the answers on {@link ApplicationPage#CHECK}, which come with the click
     * @throws ClaimNotFound if the draft is not the applicant's own
     * @throws OptimisticLockingFailureException if the draft was changed after the applicant looked it over; nothing is lost
     * @throws DraftIncomplete if a page misses something; what was typed is kept
     * @throws ApplicationNotPossible if nothing can be filed now
     */
    @Transactional(noRollbackFor = DraftIncomplete.class)
    public Receipt submit(ClaimId claim, int version, Map<String, Object> lastPage) {
        var person = person();
        var row = drafts.lock(claim, person).orElseThrow(ClaimNotFound::new);
        if (row.isSubmitted()) {
            return intake.receipt(claim);
        }
        if (row.version() != version) {
            throw new OptimisticLockingFailureException("The draft was changed after it was looked over");
        }
        var draft = withLastPage(row, person, lastPage);
        var about = subjects.of(person, draft.page(ApplicationPage.VICTIM).answers());
        about.ifPresent(subject -> admission.require(person, subject));
        var incomplete = forms.incomplete(draft);
        if (!incomplete.isEmpty()) {
            throw new DraftIncomplete(incomplete);
        }
        return intake.take(draft, person, persons.profile(person), about.orElseThrow(), Intake.Arrival.now(now()));
    }

    private Draft withLastPage(Drafts.Row row, PersonId person, Map<String, Object> answers) {
        var stored = drafts.page(row.claim(), ApplicationPage.CHECK);
        if (!stored.answers().equals(answers)) {
            drafts.save(row.claim(), new DraftPage(ApplicationPage.CHECK, answers, stored.version() + 1, now()));
        }
        return whole(row, person);
    }

    private Draft whole(Drafts.Row row, PersonId person) {
        return drafts.whole(row, about -> admission.needsNewFacts(person, about));
    }

    private PersonId person() {
        return currentActor.actor().personId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
