package nl.tegemoet.payment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.payment.bank.BankFileRefused;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files of the bank were taken in and what each said of our orders. The files themselves, full of names, stay with the bank. */
@Repository
class BankFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    BankFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws BankFileRefused if the same bytes or the same message came before; of two people at once the second waits and is refused */
    UUID add(String kind, String messageId, String sha256, int others, Actor importer) {
        var id = UUID.randomUUID();
        try {
            jdbc.sql("insert into payment_bank_file (id, kind, message_id, sha256, others, imported_by, imported_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id.toString(), kind, messageId, sha256, others, importer.id(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException before) {
            throw new BankFileRefused(Reason.REPEATED, "taken in before");
        }
        return id;
    }

    void addLine(UUID file, PaymentOrderId order, BankOutcome outcome, String reasonCode) {
        jdbc.sql("insert into payment_bank_line (bank_file_id, order_id, outcome, reason_code) values (?, ?, ?, ?)")
                .params(file.toString(), order.toString(), outcome.name(), reasonCode).update();
    }
}
