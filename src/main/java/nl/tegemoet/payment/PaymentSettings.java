package nl.tegemoet.payment;

import nl.tegemoet.kernel.Iban;
import nl.tegemoet.payment.bank.Debtor;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The account from which the agency pays.
 *
 * @param debtorName what payees read as the sender; a neutral name
 * @param debtorBic may be empty
 */
@ConfigurationProperties("tegemoet.payment")
record PaymentSettings(String debtorName, String debtorIban, String debtorBic) {

    PaymentSettings {
        if (!Iban.isValid(debtorIban)) {
            throw new IllegalArgumentException("tegemoet.payment.debtor-iban must be an IBAN");
        }
        debtorBic = debtorBic == null || debtorBic.isBlank() ? null : debtorBic.strip();
    }

    Debtor debtor() {
        return new Debtor(debtorName, Iban.of(debtorIban), debtorBic);
    }
}
