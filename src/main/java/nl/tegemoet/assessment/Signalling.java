package nl.tegemoet.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.assessment.SignalNotPossible.Problem;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ClaimKind;
import nl.tegemoet.claim.ClaimSubmitted;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ComparableName;
import nl.tegemoet.party.AccountNamed;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.RepresentativeRecorded;
import nl.tegemoet.party.Representing;
import nl.tegemoet.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells staff what a claim has in common with another (signalen; careful preparation, Awb 3:2), as soon as it is filed and when an account or a
 * representative comes later. A person looks and says what it comes to; nothing is ever refused because of a signal.
 */
@Service
@Transactional
public class Signalling {

    private static final Actor SYSTEM = Actor.system("signals");
    private static final Set<Outcome> MAY_CLAIM_AGAIN = Set.of(Outcome.WITHDRAWN, Outcome.NOT_PROCESSED, Outcome.INADMISSIBLE,
            Outcome.REFUSED);

    private final Signals signals;
    private final Marks marks;
    private final Claims claims;
    private final BankAccounts accounts;
    private final Representing representing;
    private final ClaimAccess access;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Signalling(Signals signals, Marks marks, Claims claims, BankAccounts accounts, Representing representing, ClaimAccess access, Vault vault,
            Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.signals = signals;
        this.marks = marks;
        this.claims = claims;
        this.accounts = accounts;
        this.representing = representing;
        this.access = access;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Everything that the claim has in common with others, the oldest first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Signal> of(ClaimId claim) {
        return signals.of(claim);
    }

    /**
     * Records what the current actor makes of a signal. Looked at again, the last look counts and the others stay.
     *
     * @param outcome null if nothing was chosen
     * @throws SignalNotPossible if something is missing, or the actor may not see both claims
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    public void look(ClaimId claim, UUID id, SignalOutcome outcome, String reason) {
        var actor = currentActor.actor();
        access.check(actor, claim);
        var signal = signals.of(claim).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new SignalNotPossible(Problem.UNKNOWN));
        require(!access.isBarred(actor.id(), signal.other()), Problem.OTHER_SHUT);
        require(outcome != null, Problem.OUTCOME_MISSING);
        require(!reason.isBlank(), Problem.REASON_MISSING);
        signals.look(signal, claim, outcome, reason.strip(), actor, clock.instant());
        for (var one : List.of(claim, signal.other())) {
            accounting.act(one, "assessment.signal-looked-at", Map.of("signal", id.toString(), "kind", signal.kind().name(), "outcome", outcome.name()));
        }
    }

    private static void require(boolean holds, Problem otherwise) {
        if (!holds) {
            throw new SignalNotPossible(otherwise);
        }
    }

    @EventListener
    void on(ClaimSubmitted event) {
        currentActor.runAs(SYSTEM, () -> {
            var claim = claims.summary(event.claim());
            claims.subjectIndex(claim.id()).ifPresent(index -> marks.add(claim.id(), Marks.Kind.SUBJECT, List.of(index)));
            marks.add(claim.id(), Marks.Kind.TEXT, TextSketch.of(claims.story(claim.id()), run -> vault.blindIndex("assessment.text", run)));
            comparePeople(claim);
            compareTexts(claim.id());
        });
    }

    @EventListener
    void on(AccountNamed event) {
        currentActor.runAs(SYSTEM, () -> {
            var applicant = claims.applicants(List.of(event.claim())).get(event.claim());
            claims.applicants(accounts.othersWithSameAccount(event.claim())).entrySet().stream().filter(other -> !other.getValue().equals(applicant))
                    .forEach(other -> raise(SignalKind.SHARED_ACCOUNT, event.claim(), other.getKey()));
        });
    }

    @EventListener
    void on(RepresentativeRecorded event) {
        currentActor.runAs(SYSTEM, () -> {
            marks.add(event.claim(), Marks.Kind.REPRESENTATIVE, representing.of(event.claim()).stream().map(Representation::details)
                    .map(one -> one.organisation().isBlank() ? one.name() : one.organisation())
                    .map(name -> vault.blindIndex("assessment.representative", ComparableName.of(name))).toList());
            compareTexts(event.claim());
        });
    }

    private void comparePeople(ClaimSummary claim) {
        claims.ofSamePerson(claim.id()).stream().filter(other -> !other.id().equals(claim.id()))
                .filter(other -> claim.kind() == ClaimKind.VICTIM && other.kind() == ClaimKind.VICTIM)
                .forEach(other -> raiseAgain(claim, other));
        marks.alike(claim.id(), Marks.Kind.SUBJECT, 1).stream().map(claims::summary).forEach(other -> {
            if (isForTheDead(claim) != isForTheDead(other)) {
                raise(SignalKind.VICTIM_AND_NEXT_OF_KIN, claim.id(), other.id());
            } else if (claim.person().equals(other.person())) {
                raiseAgain(claim, other);
            } else {
                raise(SignalKind.SAME_PERSON, claim.id(), other.id());
            }
        });
    }

    private void raiseAgain(ClaimSummary claim, ClaimSummary earlier) {
        if (earlier.outcome() == null || !MAY_CLAIM_AGAIN.contains(earlier.outcome())) {
            raise(SignalKind.SAME_APPLICANT, claim.id(), earlier.id());
        }
    }

    private static boolean isForTheDead(ClaimSummary claim) {
        return claim.kind() == ClaimKind.NEXT_OF_KIN;
    }

    private void compareTexts(ClaimId claim) {
        var together = Set.copyOf(marks.alike(claim, Marks.Kind.REPRESENTATIVE, 1));
        if (!together.isEmpty()) {
            marks.alike(claim, Marks.Kind.TEXT, TextSketch.ALIKE).stream().filter(together::contains)
                    .forEach(other -> raise(SignalKind.SAME_TEXT, claim, other));
        }
    }

    private void raise(SignalKind kind, ClaimId claim, ClaimId other) {
        var id = UUID.randomUUID();
        if (signals.add(id, kind, claim, other, clock.instant())) {
            for (var one : List.of(claim, other)) {
                accounting.act(one, "assessment.signal-raised", Map.of("signal", id.toString(), "kind", kind.name()));
            }
        }
    }
}
