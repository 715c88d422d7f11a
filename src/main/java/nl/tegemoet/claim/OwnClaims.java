package nl.tegemoet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows applicants their own claims, and never anybody else's. */
@Service
@Transactional(readOnly = true)
@AllowedFor(Role.APPLICANT)
public class OwnClaims {

    private final ClaimRecords claims;
    private final Statements statements;
    private final Questions questions;
    private final Documents documents;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final CurrentActor currentActor;

    OwnClaims(ClaimRecords claims, Statements statements, Questions questions, Documents documents, Timekeeping timekeeping,
            Terms terms, CurrentActor currentActor) {
        this.claims = claims;
        this.statements = statements;
        this.questions = questions;
        this.documents = documents;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.currentActor = currentActor;
    }

    /** The newest first. */
    public List<OwnClaim> all() {
        return claims.findByPersonIdOrderBySubmittedAtDesc(currentActor.actor().personId().value()).stream()
                .map(this::own).toList();
    }

    /** @throws ClaimNotFound also if it is somebody else's */
    public OwnClaim claim(ClaimId claim) {
        requireOwn(claim);
        return own(claims.findById(claim.value()).orElseThrow(ClaimNotFound::new));
    }

    /** What was sent, in words, in Dutch or English. */
    public List<StatementSection> statement(ClaimId claim, Locale locale) {
        requireOwn(claim);
        return statements.statement(claim).inWords(locale);
    }

    /** Why the time for the decision stands still today; empty if it runs. */
    public Optional<SuspensionLetter.Ground> standstill(ClaimId claim) {
        requireOwn(claim);
        return timekeeping.reading(claim, ClockKind.DECISION).filter(reading -> reading.state() == ClockState.SUSPENDED)
                .flatMap(reading -> Standstill.on(terms.today(), reading));
    }

    private void requireOwn(ClaimId claim) {
        if (!claims.existsByIdAndPersonId(claim.value(), currentActor.actor().personId().value())) {
            throw new ClaimNotFound();
        }
    }

    private OwnClaim own(Claim stored) {
        var claim = stored.summary(timekeeping.due(new ClaimId(stored.getId()), ClockKind.DECISION));
        var asked = questions.of(claim.id()).stream()
                .map(question -> new Question(question.id(), question.claim(), question.text(), "", question.askedAt(), question.answer()))
                .toList();
        return new OwnClaim(claim.id(), claim.number(), claim.kind(), statements.facts(claim.id()).victim(), claim.status(), claim.outcome(),
                claim.submittedAt(), claim.receivedOn(), claim.decideBy(), claim.priority().goesFirst(), asked, documents.list(claim.id()));
    }
}
