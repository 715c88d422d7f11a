package nl.tegemoet.party;

import java.time.Instant;
import nl.tegemoet.kernel.Iban;

/**
 * The account on which an applicant wants the money of one claim (bankrekening, Awb 4:89).
 *
 * @param version 1 for the account of the claim form, one more for each correction
 * @param correction why it was corrected, or how staff know the first one; null for the account of the claim form
 */
public record BankAccount(Iban iban, String holder, int version, Instant since, String correction) {

    @Override
    public String toString() {
        return "BankAccount[version " + version + "]";
    }
}
