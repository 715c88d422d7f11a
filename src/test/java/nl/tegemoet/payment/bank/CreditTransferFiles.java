package nl.tegemoet.payment.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;

/** Files of transfers for tests. */
final class CreditTransferFiles {

    static final Iban DUTCH = Iban.of("NL91 ABNA 0417 1643 00");
    static final Iban BELGIAN = Iban.of("BE71 0961 2345 6769");
    static final Iban SWISS = Iban.of("CH93 0076 2011 6238 5295 7");
    static final Debtor AGENCY = new Debtor("Uitvoering Regelingen", Iban.of("NL20 INGB 0001 2345 67"), "INGBNL2A");

    private CreditTransferFiles() {
    }

    static CreditTransferFile aFileOf(CreditTransfer... transfers) {
        return new CreditTransferFile("TGB0123456789ABCDEF0123456789ABCDEF", Instant.parse("2026-11-23T10:15:30.123456Z"),
                LocalDate.of(2026, 11, 24), AGENCY, List.of(transfers));
    }

    static CreditTransfer aTransfer(String endToEndId) {
        return new CreditTransfer(endToEndId, Euro.of(5000), "A.M. van der Berg", DUTCH, null, "TG-2026-000123-7");
    }

    static CreditTransfer aTransferAbroad(String endToEndId) {
        return new CreditTransfer(endToEndId, Euro.of(5000), "Łukasz Yılmaz-Åström", SWISS,
                new Address("Rue de l'Église", "12 B", "1201", "Genève", "CH"), "TG-2026-000124-5");
    }
}
