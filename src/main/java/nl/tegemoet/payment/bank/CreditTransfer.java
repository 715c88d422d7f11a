package nl.tegemoet.payment.bank;

import java.util.Objects;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;

/**
 * One transfer in a file for the bank (overboeking).
 *
 * @param endToEndId unique for ever; comes back in every report of the bank; at most 35 characters
 * @param amount € 0.01 to € 999,999,999.99
 * @param address null unless the payee's bank asks for it, see {@link PayeeAddressRule}
 * @param remittance what the payee reads; a claim number, never the name of the scheme
 */
public record CreditTransfer(String endToEndId, Euro amount, String payeeName, Iban account, Address address, String remittance) {

    private static final Euro LARGEST = Euro.ofCents(99_999_999_999L);

    public CreditTransfer {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(remittance, "remittance");
        if (endToEndId == null || !endToEndId.matches("[A-Za-z0-9]{1,35}")) {
            throw new IllegalArgumentException("An end-to-end id is 1 to 35 letters and digits");
        }
        if (!amount.isPositive() || amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("The amount cannot be transferred");
        }
        if (payeeName == null || SepaText.of(payeeName, 70).isEmpty()) {
            throw new IllegalArgumentException("A transfer needs the payee's name");
        }
    }

    @Override
    public String toString() {
        return "CreditTransfer[" + endToEndId + "]";
    }
}
