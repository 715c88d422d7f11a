package nl.tegemoet.payment;

import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Iban;

/**
 * Who receives the money and where (begunstigde, Awb 4:89), as it stood when the payment was ordered.
 *
 * @param address null unless the account's bank asks for it
 */
record Payee(String name, Iban account, Address address) {

    @Override
    public String toString() {
        return "Payee[hidden]";
    }
}
