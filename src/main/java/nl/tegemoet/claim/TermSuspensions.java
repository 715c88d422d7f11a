package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;
import static nl.tegemoet.claim.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where suspensions of the term to decide are stored, and questions to Dutch archives, which suspend nothing. */
@Repository
class TermSuspensions {

    private static final String SELECT = "select s.*, e.runs_again_on, e.decide_by, e.evidence as end_evidence,"
            + " e.recorded_by_name as ended_by_name, t.left_on from claim_suspension s"
            + " left join claim_suspension_end e on e.suspension_id = s.id"
            + " left join claim_delay_told t on t.subject = concat(s.id, ':begins') where ";

    private final JdbcClient jdbc;
    private final Vault vault;

    TermSuspensions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(TermSuspension suspension, Actor by) {
        jdbc.sql("insert into claim_suspension (id, claim_id, ground, begins_on, expected_until, evidence, recorded_by, recorded_by_name,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(suspension.id().toString(), suspension.claim().toString(), suspension.ground().name(), suspension.beginsOn(),
                        suspension.expectedUntil(), seal(suspension.claim(), suspension.evidence(), "claim_suspension.evidence:"
                        + suspension.id()), by.id(), by.displayName(), inDatabase(suspension.recordedAt()))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it has ended before */
    void end(TermSuspension suspension, TermSuspension.End end, Actor by, Instant moment) {
        jdbc.sql("insert into claim_suspension_end (suspension_id, runs_again_on, decide_by, evidence, recorded_by, recorded_by_name,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(suspension.id().toString(), end.runsAgainOn(), end.decideBy(), seal(suspension.claim(), end.evidence(),
                        "claim_suspension_end.evidence:" + suspension.id()), by.id(), by.displayName(), inDatabase(moment))
                .update();
    }

    Optional<TermSuspension> find(SuspensionId id) {
        return jdbc.sql(SELECT + "s.id = ?").param(id.toString()).query(this::suspension).optional();
    }

    /** The oldest first. */
    List<TermSuspension> of(ClaimId claim) {
        return jdbc.sql(SELECT + "s.claim_id = ? order by s.recorded_at, s.id").param(claim.toString()).query(this::suspension).list();
    }

    UUID addArchiveRequest(ClaimId claim, LocalDate on, String asked, Actor by, Instant moment) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into claim_archive_request (id, claim_id, asked_on, asked, recorded_by, recorded_by_name, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id.toString(), claim.toString(), on, seal(claim, asked, "claim_archive_request.asked:" + id), by.id(),
                        by.displayName(), inDatabase(moment))
                .update();
        return id;
    }

    private TermSuspension suspension(ResultSet row, int number) throws SQLException {
        var id = SuspensionId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        return new TermSuspension(id, claim, SuspensionLetter.Ground.valueOf(row.getString("ground")),
                row.getObject("begins_on", LocalDate.class), row.getObject("expected_until", LocalDate.class),
                vault.openText(KeyOwner.claim(claim), row.getBytes("evidence"), "claim_suspension.evidence:" + id),
                row.getString("recorded_by_name"), moment(row, "recorded_at"),
                row.getObject("left_on", LocalDate.class), end(id, claim, row));
    }

    private TermSuspension.End end(SuspensionId id, ClaimId claim, ResultSet row) throws SQLException {
        var runsAgainOn = row.getObject("runs_again_on", LocalDate.class);
        return runsAgainOn == null ? null : new TermSuspension.End(runsAgainOn, row.getObject("decide_by", LocalDate.class),
                vault.openText(KeyOwner.claim(claim), row.getBytes("end_evidence"), "claim_suspension_end.evidence:" + id),
                row.getString("ended_by_name"));
    }

    private byte[] seal(ClaimId claim, String text, String context) {
        return vault.sealText(KeyOwner.claim(claim), text, context);
    }
}
