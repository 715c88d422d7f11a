package nl.tegemoet.claim;

import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.SubmissionCopy;
import nl.tegemoet.party.Contacting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that a claim was received (ontvangstbevestiging, Awb 4:3a), and by when there is a decision (Awb 4:14). */
@Service
@Transactional
public class Receipting {

    private final Intake intake;
    private final Corresponding corresponding;
    private final Contacting contacting;
    private final Statements statements;
    private final Accounting accounting;

    Receipting(Intake intake, Corresponding corresponding, Contacting contacting, Statements statements, Accounting accounting) {
        this.intake = intake;
        this.corresponding = corresponding;
        this.contacting = contacting;
        this.statements = statements;
        this.accounting = accounting;
    }

    /** Writes letter L01, and a copy of what was filed. */
    @AllowedFor(Role.SYSTEM)
    public void confirm(ClaimId claim) {
        var receipt = intake.receipt(claim);
        var letter = corresponding.write(claim, new ReceiptLetter(receipt.receivedOn(), receipt.decideBy()));
        corresponding.write(claim, new SubmissionCopy(receipt.submittedAt(), sections(claim)));
        accounting.act(claim, "claim.receipt-confirmed", Map.of("letter", letter.id().toString(), "decideBy", receipt.decideBy().toString()));
    }

    private List<SubmissionCopy.Section> sections(ClaimId claim) {
        return statements.statement(claim).inWords(contacting.preferences(claim).locale()).stream()
                .map(section -> new SubmissionCopy.Section(section.title(), answers(section))).toList();
    }

    private static List<SubmissionCopy.Answer> answers(StatementSection section) {
        return section.lines().stream().map(line -> new SubmissionCopy.Answer(line.group(), line.question(), line.answer())).toList();
    }
}
