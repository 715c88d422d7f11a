package nl.tegemoet.payment;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.PaymentOrderId;

/**
 * One attempt to pay, to be looked at.
 *
 * @param reasonCode the bank's code of a failure; null if there is none
 * @param bookedOn the day of the last booking; null if the bank booked nothing yet
 * @param payee who receives it and the masked account, only where a batch is being released; null elsewhere
 */
public record PaymentView(PaymentOrderId id, ClaimId claim, ClaimNumber claimNumber, int attempt, Euro amount, LocalDate dueBy,
        PaymentState state, String reasonCode, LocalDate bookedOn, PayeeView payee) {

    public record PayeeView(String name, String maskedAccount) { }

    PaymentView withPayee(Payee opened) {
        return new PaymentView(id, claim, claimNumber, attempt, amount, dueBy, state, reasonCode, bookedOn,
                new PayeeView(opened.name(), opened.account().masked()));
    }
}
