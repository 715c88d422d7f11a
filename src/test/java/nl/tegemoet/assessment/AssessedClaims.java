package nl.tegemoet.assessment;

import java.time.Clock;
import java.util.LinkedHashMap;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.evidence.Locating;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Assesses claims for the tests of the rooms above, without the process: nobody hears of it. */
@Component
public class AssessedClaims {

    private final Assessing assessing;
    private final TransactionTemplate transaction;

    AssessedClaims(Assessments assessments, Panels panels, Signals signals, Scheme scheme, Claims claims, Locating locating, Adding adding, ClaimAccess access,
            Accounting accounting, CurrentActor currentActor, Clock clock, PlatformTransactionManager transactions) {
        this.assessing = new Assessing(assessments, panels, signals, scheme, claims, locating, adding, access, accounting, currentActor, event -> { }, clock);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Proposes what is asked, with every condition met, or, for a refusal, all but that of the violence; and lets the reader agree. */
    public void agreed(ClaimId claim, ProposalKind kind, String proposer, String reader) {
        as("system", Role.SYSTEM, () -> assessing.evaluate(claim));
        as(proposer, Role.CASEWORKER, () -> assessing.propose(claim, assessing.view(claim).version(), draft(assessing.view(claim), kind)));
        as(reader, Role.REVIEWER, () -> assessing.agree(claim, assessing.view(claim).version(), null));
    }

    private static AssessmentDraft draft(AssessmentView view, ProposalKind kind) {
        var findings = new LinkedHashMap<String, PersonFinding>();
        view.criteria().forEach(criterion -> findings.put(criterion.code(), new PersonFinding(Finding.YES, "Uit het gesprek.")));
        if (kind == ProposalKind.REFUSAL) {
            findings.put("C4", new PersonFinding(Finding.NO, "Uit het gesprek."));
        }
        return new AssessmentDraft(findings, kind, "Na het gesprek is dit het oordeel.");
    }

    private void as(String name, Role role, Runnable act) {
        TestActors.runAs(name, role, () -> transaction.executeWithoutResult(status -> act.run()));
    }
}
