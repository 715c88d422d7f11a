package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.PriorityNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a claim go first because there may not be much time left (voorrang), and ends that; each with a reason, which is kept among the
 * notes. Nobody is asked to prove an illness.
 */
@Service
@Transactional
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
public class Prioritising {

    private static final int LONGEST_REASON = 2_000;

    private final ClaimRecords claims;
    private final Statements statements;
    private final PriorityByFacts byFacts;
    private final Persons persons;
    private final Noting noting;
    private final Accounting accounting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Prioritising(ClaimRecords claims, Statements statements, PriorityByFacts byFacts, Persons persons, Noting noting, Accounting accounting,
            ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.statements = statements;
        this.byFacts = byFacts;
        this.persons = persons;
        this.noting = noting;
        this.accounting = accounting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From now on the claim goes before all others.
     *
     * @throws PriorityNotPossible if no reason was given, if the claim is not open, or if it goes first already
     */
    public void putFirst(ClaimId id, String reason) {
        var claim = open(id, reason);
        if (claim.priority() == Priority.TERMINAL_ILLNESS) {
            throw new PriorityNotPossible(Problem.NOTHING_CHANGES);
        }
        change(claim, id, Priority.TERMINAL_ILLNESS, LocalDate.now(clock), reason);
    }

    /**
     * The claim does not go first for an illness any more; somebody of high age still goes before others.
     *
     * @throws PriorityNotPossible if no reason was given, if the claim is not open, or if it does not go first for an illness
     */
    public void end(ClaimId id, String reason) {
        var claim = open(id, reason);
        if (claim.priority() != Priority.TERMINAL_ILLNESS) {
            throw new PriorityNotPossible(Problem.NOTHING_CHANGES);
        }
        var summary = claim.summary(null);
        var byAge = byFacts.byAge(persons.profile(summary.person()).birthDate(), statements.facts(id), summary.receivedOn(),
                LocalDate.now(clock));
        change(claim, id, byAge, summary.receivedOn(), reason);
    }

    /** Puts a claim first if the person who waits has come to the high age by that day; another claim stays as it is. */
    @AllowedFor(Role.SYSTEM)
    public void growOlder(ClaimId id, LocalDate day) {
        var claim = claims.findById(id.value()).filter(found -> found.isOpen() && found.priority() == Priority.NONE).orElse(null);
        if (claim == null) {
            return;
        }
        var summary = claim.summary(null);
        var byAge = byFacts.byAge(persons.profile(summary.person()).birthDate(), statements.facts(id), summary.receivedOn(), day);
        if (byAge.goesFirst()) {
            store(claim, id, byAge, day);
        }
    }

    private Claim open(ClaimId id, String reason) {
        if (reason.isBlank()) {
            throw new PriorityNotPossible(Problem.NO_REASON);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new PriorityNotPossible(Problem.REASON_TOO_LONG);
        }
        var claim = claims.findById(id.value()).orElseThrow(ClaimNotFound::new);
        if (!claim.isOpen()) {
            throw new PriorityNotPossible(Problem.NOT_OPEN);
        }
        return claim;
    }

    private void change(Claim claim, ClaimId id, Priority priority, LocalDate since, String reason) {
        store(claim, id, priority, since);
        noting.write(id, reason);
    }

    private void store(Claim claim, ClaimId id, Priority priority, LocalDate since) {
        claim.prioritise(priority, byFacts.target(priority, claim.summary(null).receivedOn(), since));
        claims.saveAndFlush(claim);
        accounting.act(id, "claim.priority-changed", Map.of("goesFirst", Boolean.toString(priority.goesFirst())));
        events.publishEvent(new PriorityChanged(id, priority));
    }
}
