package nl.tegemoet.claim;

import java.util.Map;
import java.util.Objects;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.LetterLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that a claim was received (ontvangstbevestiging, Awb 4:3a), and by when there is a decision (Awb 4:14). */
@Service
@Transactional
public class Receipting {

    private final Intake intake;
    private final Sending sending;
    private final Accounting accounting;

    Receipting(Intake intake, Sending sending, Accounting accounting) {
        this.intake = intake;
        this.sending = sending;
        this.accounting = accounting;
    }

    /** Sends letter L01, and a copy of what was filed. */
    @AllowedFor(Role.SYSTEM)
    public void confirm(ClaimId claim) {
        sending.send(claim, LetterType.RECEIPT, claim.toString());
        sending.send(claim, LetterType.SUBMISSION_COPY, claim.toString());
    }

    @EventListener
    void on(LetterLeft event) {
        if (event.type() == LetterType.RECEIPT) {
            // on paper it may leave after something made the term stand still
            var decideBy = Objects.toString(intake.receipt(event.claim()).decideBy(), "");
            accounting.act(event.claim(), "claim.receipt-confirmed", Map.of("letter", event.letter().toString(), "decideBy", decideBy));
        }
    }
}
