package nl.tegemoet.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.decision.Correction.Judged;
import nl.tegemoet.decision.Correction.Made;
import nl.tegemoet.decision.Correction.Sent;
import nl.tegemoet.identity.MandateId;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where corrections of letters are stored; their texts lie sealed with the claim's key. */
@Repository
class Corrections {

    private final JdbcClient jdbc;
    private final Vault vault;

    Corrections(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another correction of the same letter waits */
    void add(Correction correction) {
        var made = correction.made();
        jdbc.sql("insert into decision_correction (id, claim_id, decision_id, open_decision, kind, wrong_text, right_text, why, made_by,"
                        + " made_by_name, capacity, mandate_id, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(correction.id().toString(), correction.claim().toString(), correction.decision().toString(),
                        correction.decision().toString(), correction.kind().name(), seal(correction, "wrong_text", correction.wrong()),
                        seal(correction, "right_text", correction.right()), seal(correction, "why", correction.why()), made.by(),
                        made.byName(), made.capacity().name(), made.mandate().toString(), utc(made.at()))
                .update();
    }

    void judge(Correction correction, Judged judged) {
        jdbc.sql("update decision_correction set open_decision = null, confirmed = ?, remarks = ?, judged_by = ?, judged_by_name = ?,"
                        + " judged_at = ? where id = ?")
                .params(judged.confirmed(), judged.remarks() == null ? null : seal(correction, "remarks", judged.remarks()), judged.by(),
                        judged.byName(), utc(judged.at()), correction.id().toString())
                .update();
    }

    void sent(CorrectionId correction, Sent sent) {
        jdbc.sql("update decision_correction set letter_id = ?, left_on = ? where id = ?")
                .params(sent.letter().toString(), sent.on(), correction.toString()).update();
    }

    /** All of the claim, the first one first. */
    List<Correction> of(ClaimId claim) {
        return some("where claim_id = ? order by made_at, id", claim.toString());
    }

    Optional<Correction> find(CorrectionId correction) {
        return some("where id = ?", correction.toString()).stream().findFirst();
    }

    /** Locked until the end of the transaction. */
    Optional<Correction> locked(CorrectionId correction) {
        return some("where id = ? for update", correction.toString()).stream().findFirst();
    }

    private List<Correction> some(String condition, String parameter) {
        return jdbc.sql("select * from decision_correction " + condition).param(parameter).query((row, number) -> correction(row)).list();
    }

    private Correction correction(ResultSet row) throws SQLException {
        var made = new Made(row.getString("made_by"), row.getString("made_by_name"), Role.valueOf(row.getString("capacity")),
                MandateId.of(row.getString("mandate_id")), instant(row, "made_at"));
        return new Correction(CorrectionId.of(row.getString("id")), ClaimId.of(row.getString("claim_id")),
                DecisionId.of(row.getString("decision_id")), SlipKind.valueOf(row.getString("kind")), open(row, "wrong_text"),
                open(row, "right_text"), open(row, "why"), made, judged(row), sent(row));
    }

    private Optional<Judged> judged(ResultSet row) throws SQLException {
        return row.getString("judged_by") == null ? Optional.empty() : Optional.of(new Judged(row.getBoolean("confirmed"),
                open(row, "remarks"), row.getString("judged_by"), row.getString("judged_by_name"), instant(row, "judged_at")));
    }

    private static Optional<Sent> sent(ResultSet row) throws SQLException {
        return row.getString("letter_id") == null ? Optional.empty()
                : Optional.of(new Sent(LetterId.of(row.getString("letter_id")), row.getObject("left_on", LocalDate.class)));
    }

    private byte[] seal(Correction correction, String column, String text) {
        return vault.sealText(KeyOwner.claim(correction.claim()), text, context(column, correction.id().toString()));
    }

    private String open(ResultSet row, String column) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? null
                : vault.openText(KeyOwner.claim(ClaimId.of(row.getString("claim_id"))), sealed, context(column, row.getString("id")));
    }

    private static String context(String column, String id) {
        return "decision_correction." + column + ":" + id;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
