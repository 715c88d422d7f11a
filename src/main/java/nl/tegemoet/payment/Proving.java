package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.decision.Announcement;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionView;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import nl.tegemoet.sending.Sending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the applicant a proof of the payment of the grant (P01) that they can show to others: allowances, municipality, administrator. It
 * does not tell what the money was for.
 */
@Service
@Transactional
public class Proving implements LetterSource {

    private final PaymentOrders orders;
    private final Deciding deciding;
    private final Corresponding corresponding;
    private final Sending sending;

    Proving(PaymentOrders orders, Deciding deciding, Corresponding corresponding, Sending sending) {
        this.orders = orders;
        this.deciding = deciding;
        this.corresponding = corresponding;
        this.sending = sending;
    }

    /** Sends the proof; asked again, it sends nothing more. */
    @AllowedFor(Role.SYSTEM)
    public void send(ClaimId claim) {
        sending.send(claim, LetterType.PAYMENT_PROOF, grant(claim).id().toString());
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.PAYMENT_PROOF);
    }

    /** @throws IllegalStateException if the grant was not paid */
    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var grant = grant(claim);
        var paid = orders.paid(grant.id()).orElseThrow(() -> new IllegalStateException("The grant was not paid"));
        var decidedOn = grant.announcement().map(Announcement::announcedOn).orElseThrow();
        return corresponding.compose(claim, new PaymentProof(decidedOn, orders.bookedOn(paid.id()), paid.amount(), orders.payeeOf(paid).account()));
    }

    private DecisionView grant(ClaimId claim) {
        return deciding.view(claim).filter(DecisionView::isGrant).orElseThrow(() -> new IllegalStateException("There is no grant"));
    }
}
