package nl.tegemoet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the register of mandates. */
@Repository
class MandateRecords {

    private static final String ALL = "select * from identity_mandate";

    private final JdbcClient jdbc;

    MandateRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the same mandate was recorded from the same day */
    void add(Mandate mandate) {
        jdbc.sql("insert into identity_mandate (id, holder, holder_name, kind, basis, begins_on, ends_on, recorded_by, recorded_by_name,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(mandate.id().toString(), mandate.holder(), mandate.holderName(), mandate.kind().name(), mandate.basis(),
                        mandate.beginsOn(), mandate.endsOn(), mandate.recorded().by(), mandate.recorded().byName(),
                        Times.inDatabase(mandate.recorded().at()))
                .update();
    }

    void confirm(MandateId id, Mandate.Step step) {
        jdbc.sql("update identity_mandate set confirmed_by = ?, confirmed_by_name = ?, confirmed_at = ? where id = ?")
                .params(step.by(), step.byName(), Times.inDatabase(step.at()), id.toString()).update();
    }

    void end(MandateId id, Mandate.Step step, String reason) {
        jdbc.sql("update identity_mandate set ended_by = ?, ended_by_name = ?, ended_at = ?, ended_reason = ? where id = ?")
                .params(step.by(), step.byName(), Times.inDatabase(step.at()), reason, id.toString()).update();
    }

    List<Mandate> all() {
        return some(" order by holder_name, holder, kind, begins_on desc");
    }

    List<Mandate> of(MandateKind kind) {
        return some(" where kind = ? and ended_at is null order by holder_name, holder", kind.name());
    }

    List<Mandate> of(String holder, MandateKind kind) {
        return some(" where holder = ? and kind = ?", holder, kind.name());
    }

    /** Locked until the end of the transaction. */
    List<Mandate> locked(String holder, MandateKind kind) {
        return some(" where holder = ? and kind = ? for update", holder, kind.name());
    }

    /** Locked until the end of the transaction. */
    Optional<Mandate> locked(MandateId id) {
        return some(" where id = ? for update", id.toString()).stream().findFirst();
    }

    private List<Mandate> some(String condition, Object... values) {
        return jdbc.sql(ALL + condition).params(values).query((row, number) -> mandate(row)).list();
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        var confirmed = step(row, "confirmed");
        var ended = step(row, "ended");
        return new Mandate(MandateId.of(row.getString("id")), row.getString("holder"), row.getString("holder_name"),
                MandateKind.valueOf(row.getString("kind")), row.getString("basis"), row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), step(row, "recorded"), Optional.ofNullable(confirmed),
                ended == null ? Optional.empty() : Optional.of(new Mandate.Ending(ended, row.getString("ended_reason"))));
    }

    private static Mandate.Step step(ResultSet row, String act) throws SQLException {
        return row.getString(act + "_by") == null ? null : new Mandate.Step(row.getString(act + "_by"), row.getString(act + "_by_name"),
                row.getObject(act + "_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
