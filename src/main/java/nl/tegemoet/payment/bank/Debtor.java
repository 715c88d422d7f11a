package nl.tegemoet.payment.bank;

import java.util.Objects;
import nl.tegemoet.kernel.Iban;

/**
 * Who pays (opdrachtgever): the agency as its bank knows it.
 *
 * @param name what the payee reads as the sender; choose a neutral one, others may see the bank statement
 * @param bic the agency's bank, eight or eleven characters; null lets the bank take it from the account
 */
public record Debtor(String name, Iban account, String bic) {

    public Debtor {
        Objects.requireNonNull(account, "account");
        if (name == null || SepaText.of(name, 70).isEmpty()) {
            throw new IllegalArgumentException("The paying agency needs a name");
        }
        if (bic != null && !bic.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")) {
            throw new IllegalArgumentException("Not a BIC: " + bic);
        }
    }
}
