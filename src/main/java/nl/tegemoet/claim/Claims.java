package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.Persons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up claims (aanvragen) for staff and for other rooms. */
@Service
@Transactional(readOnly = true)
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER,
        Role.DISPATCHER, Role.AUDITOR, Role.SYSTEM})
public class Claims {

    private final ClaimRecords claims;
    private final Statements statements;
    private final Subjects subjects;
    private final Revisions revisions;
    private final Questions questions;
    private final Persons persons;
    private final Contacting contacting;
    private final Documents documents;
    private final PaperClaims papers;
    private final FilingDay filingDay;
    private final Timekeeping timekeeping;
    private final Accounting accounting;

    Claims(ClaimRecords claims, Statements statements, Subjects subjects, Revisions revisions, Questions questions, Persons persons, Contacting contacting, Documents documents,
            PaperClaims papers, FilingDay filingDay, Timekeeping timekeeping, Accounting accounting) {
        this.claims = claims;
        this.statements = statements;
        this.subjects = subjects;
        this.revisions = revisions;
        this.questions = questions;
        this.persons = persons;
        this.contacting = contacting;
        this.documents = documents;
        this.papers = papers;
        this.filingDay = filingDay;
        this.timekeeping = timekeeping;
        this.accounting = accounting;
    }

    /** @throws ClaimNotFound if there is none */
    public ClaimSummary summary(ClaimId claim) {
        return claims.findById(claim.value()).map(this::summary).orElseThrow(ClaimNotFound::new);
    }

    public Optional<ClaimSummary> find(ClaimNumber number) {
        return claims.findByNumber(number.value()).map(this::summary);
    }

    /** The names of these claims in a list; a claim that does not exist is not in the answer. */
    public Map<ClaimId, ClaimLabel> labels(Collection<ClaimId> ids) {
        return claims.findByIdIn(ids.stream().map(ClaimId::value).distinct().toList()).stream().map(Claim::label)
                .collect(Collectors.toMap(ClaimLabel::id, Function.identity()));
    }

    /** Who made each of these claims; a claim that does not exist is not in the answer. */
    public Map<ClaimId, PersonId> applicants(Collection<ClaimId> ids) {
        return claims.findByIdIn(ids.stream().map(ClaimId::value).distinct().toList()).stream().map(this::summary)
                .collect(Collectors.toMap(ClaimSummary::id, ClaimSummary::person));
    }

    /** Every claim of the person who made this one, the newest first, this one included. */
    public List<ClaimSummary> ofSamePerson(ClaimId claim) {
        var person = summary(claim).person();
        return claims.findByPersonIdOrderBySubmittedAtDesc(person.value()).stream().map(this::summary).toList();
    }

    private ClaimSummary summary(Claim claim) {
        return claim.summary(timekeeping.due(new ClaimId(claim.getId()), ClockKind.DECISION));
    }

    /**
     * The day that the filing window is held against (C8): the day of receipt, or of the postmark at the end of the window; of a claim that asks
     * to look again at a refusal, that of the claim that was refused.
     */
    public LocalDate filedOn(ClaimId claim) {
        return revisions.earlier(claim).map(this::filedOn).orElseGet(() -> filedItselfOn(claim));
    }

    private LocalDate filedItselfOn(ClaimId claim) {
        var receivedOn = summary(claim).receivedOn();
        return papers.find(claim).map(paper -> filingDay.of(paper.postedOn(), receivedOn)).orElse(receivedOn);
    }

    /** The refusal that the claim asks to look at again; empty for every other claim. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    public Optional<Revision> revision(ClaimId claim) {
        return revisions.earlier(claim).map(earlier -> {
            var told = statements.statement(claim).answers().getOrDefault(ApplicationPage.NEW_FACTS.form(), Map.of()).get("newFacts");
            return new Revision(claim, earlier, told instanceof String text ? text.strip() : "");
        });
    }

    /** The newest claim that asked to look at this refused one again. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    public Optional<ClaimId> lookedAtAgain(ClaimId claim) {
        return revisions.later(claim);
    }

    /** What the applicant stated, as far as the rules read it. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    public ClaimFacts facts(ClaimId claim) {
        return statements.facts(claim);
    }

    /**
     * A blind index of the name and the birth date of the person that the claim is about: the same in every claim about them, whoever
     * applies. Empty as long as a claim about somebody else does not tell both.
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.SYSTEM})
    public Optional<String> subjectIndex(ClaimId claim) {
        var victim = statements.facts(claim).victim();
        if (victim == null) {
            var applicant = persons.profile(summary(claim).person());
            return Optional.of(subjects.index(applicant.name(), applicant.birthDate()));
        }
        return victim.name() == null || victim.birthDate() == null ? Optional.empty()
                : Optional.of(subjects.index(victim.name(), victim.birthDate()));
    }

    /** What the applicant told in words of their own; may be empty. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    public String story(ClaimId claim) {
        var violence = statements.statement(claim).answers().getOrDefault(ApplicationPage.VIOLENCE.form(), Map.of());
        return Stream.of("story", "affectedHow").map(violence::get).filter(String.class::isInstance).map(String.class::cast)
                .collect(Collectors.joining("\n"));
    }

    /** Whether archives and institutions may be asked about the stay. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    public ArchiveConsent archiveConsent(ClaimId claim) {
        return ArchiveConsent.of(statements.statement(claim).answers().getOrDefault(ApplicationPage.CHECK.form(), Map.of()));
    }

    /** The fingerprint of the statement as it was filed: SHA-256 in 64 hexadecimal digits. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    public String statementHash(ClaimId claim) {
        return statements.hash(claim);
    }

    /**
     * All of a claim; records who read it, and why.
     *
     * @throws ClaimNotFound if there is none
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional
    public ClaimView view(ClaimId id, Purpose purpose) {
        var claim = summary(id);
        accounting.read(id, "claim", purpose);
        var facts = statements.facts(id);
        var others = ofSamePerson(id).stream().filter(other -> !other.id().equals(id)).toList();
        return new ClaimView(claim, persons.profile(claim.person()), contacting.preferences(id),
                statements.statement(id).inWords(Locale.forLanguageTag("nl")), facts, paper(id), Contradictions.in(facts), questions.of(id), documents.list(id),
                others);
    }

    private PaperDays paper(ClaimId id) {
        return papers.find(id).map(row -> new PaperDays(row.postedOn(), row.registeredOn())).orElse(null);
    }
}
