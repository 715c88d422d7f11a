package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.document.Documents;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.scheme.Scheme;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes a claim out of a draft that is complete: number, statement, facts, term, arrangements; then tells the others. */
@Component
class Intake {

    /** The day of filing is the calendar day in the Netherlands. */
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final ClaimRecords claims;
    private final ClaimNumbers numbers;
    private final Admission admission;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Statements statements;
    private final ApplicationForms forms;
    private final Arrangements arrangements;
    private final Documents documents;
    private final PriorityByFacts priorities;
    private final Scheme scheme;
    private final FilingDay filingDay;
    private final Terms terms;
    private final Timekeeping timekeeping;
    private final Accounting accounting;
    private final ApplicationEventPublisher events;

    Intake(ClaimRecords claims, ClaimNumbers numbers, Admission admission, Revisions revisions, Drafts drafts, Statements statements, ApplicationForms forms, Arrangements arrangements,
            Documents documents, PriorityByFacts priorities, Scheme scheme, FilingDay filingDay, Terms terms, Timekeeping timekeeping,
            Accounting accounting, ApplicationEventPublisher events) {
        this.claims = claims;
        this.numbers = numbers;
        this.admission = admission;
        this.revisions = revisions;
        this.drafts = drafts;
        this.statements = statements;
        this.forms = forms;
        this.arrangements = arrangements;
        this.documents = documents;
        this.priorities = priorities;
        this.scheme = scheme;
        this.filingDay = filingDay;
        this.terms = terms;
        this.timekeeping = timekeeping;
        this.accounting = accounting;
        this.events = events;
    }

    /**
     * How and when a claim came in.
     *
     * @param at when it was filed or registered
     * @param receivedOn the day from which its term runs, in the Netherlands
     * @param registeredOn the day on which the applicant is told
     * @param postedOn null unless it came by post and the postmark can be read
     * @param portal whether letters may wait for the applicant on the website
     */
    record Arrival(Instant at, LocalDate receivedOn, LocalDate registeredOn, LocalDate postedOn, boolean portal) {

        /** By the website, at this moment. */
        static Arrival now(Instant moment) {
            var day = LocalDate.ofInstant(moment, NETHERLANDS);
            return new Arrival(moment, day, day, null, true);
        }
    }

    Receipt take(Draft draft, PersonId person, PersonProfile profile, Subject about, Arrival arrival) {
        var id = draft.claim();
        var answers = forms.answers(draft);
        var moment = arrival.at();
        var facts = FactsReader.read(profile.birthDate(), answers);
        store(id, person, profile, about, arrival, priority(profile, facts, answers, arrival.receivedOn()));
        statements.add(id, statement(draft, profile, answers), facts, forms.hash(), moment);
        arrangements.handOn(id, answers, forms.hash(), arrival.portal());
        documents.keep(id);
        drafts.submitted(id, moment);
        var receipt = receipt(id);
        accounting.act(id, "claim.submitted", Map.of("number", receipt.number().value(), "kind", about.kind().name(),
                "decideBy", receipt.decideBy().toString()));
        events.publishEvent(new ClaimSubmitted(id, receipt.number(), moment));
        return receipt;
    }

    private Priority priority(PersonProfile profile, ClaimFacts facts, Map<ApplicationPage, Map<String, Object>> answers, LocalDate day) {
        return priorities.onFiling(profile.birthDate(), facts, answers.getOrDefault(ApplicationPage.CONTACT, Map.of()), day);
    }

    private void store(ClaimId id, PersonId person, PersonProfile profile, Subject about, Arrival arrival, Priority priority) {
        var day = arrival.receivedOn();
        var refused = admission.lastRefused(person, about);
        var version = refused.map(Claim::scheme).orElseGet(() -> scheme.parametersOn(filingDay.of(arrival.postedOn(), day)).label());
        var filed = new Claim.Filed(arrival.at(), day, version);
        try {
            var claim = Claim.filed(id, numbers.next(arrival.registeredOn().getYear()), person, profile.label(), about, filed);
            claim.prioritise(priority, priorities.target(priority, day, day));
            claims.saveAndFlush(claim);
        } catch (DuplicateKeyException oneIsOpen) {
            // two drafts of one person cannot be open together, but the key is what makes sure
            throw new ApplicationNotPossible(Reason.CLAIM_ALREADY_OPEN);
        }
        refused.ifPresent(earlier -> revisions.add(id, new ClaimId(earlier.getId())));
        startClock(id, arrival);
    }

    /** Awb 4:14(3): the receipt names the reasonable term at once, on the page that follows the sending and in letter L01. */
    private void startClock(ClaimId id, Arrival arrival) {
        timekeeping.start(id, ClockKind.DECISION, arrival.receivedOn(), "claim:" + id);
        timekeeping.record(id, ClockKind.DECISION, new ClockEvent.TermNotice(arrival.registeredOn(), terms.decisionDue(arrival.receivedOn())),
                "receipt:" + id);
    }

    private Statement statement(Draft draft, PersonProfile profile, Map<ApplicationPage, Map<String, Object>> answers) {
        var byForm = answers.entrySet().stream().collect(Collectors.toMap(page -> page.getKey().form(), Map.Entry::getValue));
        return new Statement(byForm, forms.inWords(draft, profile, Locale.forLanguageTag("nl")), forms.inWords(draft, profile, Locale.ENGLISH));
    }

    /** @throws ClaimNotFound if nothing was filed under this id */
    Receipt receipt(ClaimId id) {
        var claim = claims.findById(id.value()).orElseThrow(ClaimNotFound::new).summary(timekeeping.due(id, ClockKind.DECISION));
        return new Receipt(id, claim.number(), claim.submittedAt(), claim.receivedOn(), claim.decideBy());
    }
}
