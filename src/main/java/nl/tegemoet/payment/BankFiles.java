package nl.tegemoet.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.payment.bank.BankFileRefused;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files of the bank were taken in and what each said of our orders. The files themselves, full of names, stay with the bank. */
@Repository
class BankFiles {

    private static final String COLUMNS = "select id, kind, others, imported_by, imported_at from payment_bank_file ";

    private final JdbcClient jdbc;
    private final Clock clock;

    BankFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws BankFileRefused if the same bytes or the same message came before; of two people at once the second waits and is refused */
    BankImportId add(String kind, String messageId, String sha256, int others, Actor importer) {
        var id = BankImportId.random();
        try {
            jdbc.sql("insert into payment_bank_file (id, kind, message_id, sha256, others, imported_by, imported_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id.toString(), kind, messageId, sha256, others, importer.id(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException before) {
            throw new BankFileRefused(Reason.REPEATED, "taken in before");
        }
        return id;
    }

    void addLine(BankImportId file, PaymentOrderId order, BankOutcome outcome, String reasonCode) {
        jdbc.sql("insert into payment_bank_line (bank_file_id, order_id, outcome, reason_code) values (?, ?, ?, ?)")
                .params(file.toString(), order.toString(), outcome.name(), reasonCode).update();
    }

    Optional<BankImport> find(BankImportId id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id.toString()).query((row, number) -> imported(row, linesOf(id))).optional();
    }

    /** The newest first, without their lines. */
    List<BankImport> latest(int atMost) {
        return jdbc.sql(COLUMNS + "order by imported_at desc limit ?").param(atMost).query((row, number) -> imported(row, List.of()))
                .list();
    }

    private static BankImport imported(ResultSet row, List<BankImport.Line> lines) throws SQLException {
        return new BankImport(BankImportId.of(row.getString("id")), row.getString("kind").equals("STATEMENT"), row.getString("imported_by"),
                row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), lines, row.getInt("others"));
    }

    private List<BankImport.Line> linesOf(BankImportId id) {
        return jdbc.sql("select o.claim_number, o.amount_cents, l.outcome, l.reason_code from payment_bank_line l"
                        + " join payment_order o on o.id = l.order_id where l.bank_file_id = ? order by l.seq")
                .param(id.toString())
                .query((row, number) -> new BankImport.Line(new ClaimNumber(row.getString(1)), Euro.ofCents(row.getLong(2)),
                        BankOutcome.valueOf(row.getString(3)), row.getString(4)))
                .list();
    }
}
