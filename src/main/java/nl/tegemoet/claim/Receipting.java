package nl.tegemoet.claim;

import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that a claim was received (ontvangstbevestiging, Awb 4:3a), and by when there is a decision (Awb 4:14). */
@Service
@Transactional
public class Receipting {

    private final Intake intake;
    private final Corresponding corresponding;
    private final Accounting accounting;

    Receipting(Intake intake, Corresponding corresponding, Accounting accounting) {
        this.intake = intake;
        this.corresponding = corresponding;
        this.accounting = accounting;
    }

    /** Writes letter L01. */
    @AllowedFor(Role.SYSTEM)
    public void confirm(ClaimId claim) {
        var receipt = intake.receipt(claim);
        var letter = corresponding.write(claim, new ReceiptLetter(receipt.receivedOn(), receipt.decideBy()));
        accounting.act(claim, "claim.receipt-confirmed", Map.of("letter", letter.id().toString(), "decideBy", receipt.decideBy().toString()));
    }
}
