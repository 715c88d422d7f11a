package nl.tegemoet.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.MandateId;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where decisions on penalties are stored; reasons and remarks lie sealed with the claim's key. */
@Repository
class PenaltyDecisions {

    private final JdbcClient jdbc;
    private final Vault vault;

    PenaltyDecisions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is a decision on the notice */
    void add(PenaltyDecision decision) {
        var sum = decision.sum();
        jdbc.sql("insert into penalty_decision (id, notice_id, claim_id, round, state, ground, first_day, last_day, days, amount_cents, reason,"
                        + " prepared_by, prepared_by_name, prepared_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(decision.id().toString(), decision.notice().toString(), decision.claim().toString(), decision.round(),
                        decision.state().name(), decision.ground() == null ? null : decision.ground().name(),
                        sum == null ? null : sum.firstDay(), sum == null ? null : sum.lastDay(), sum == null ? null : sum.days(),
                        sum == null ? null : sum.amount().cents(), sealed(decision, "reason", decision.reason()), decision.preparedBy(),
                        decision.preparedByName(), inDatabase(decision.preparedAt()))
                .update();
    }

    void sign(PenaltyDecision decision) {
        var signature = decision.signature().orElseThrow();
        jdbc.sql("update penalty_decision set state = ?, signed_by = ?, signed_by_name = ?, capacity = ?, mandate_id = ?, signed_at = ? where id = ?")
                .params(decision.state().name(), signature.signedBy(), signature.signedByName(), signature.capacity().name(),
                        signature.mandate().toString(), inDatabase(signature.signedAt()), decision.id().toString())
                .update();
    }

    void sendBack(PenaltyDecision decision, Actor reader) {
        jdbc.sql("update penalty_decision set state = ?, remarks = ?, sent_back_by = ?, sent_back_by_name = ? where id = ?")
                .params(decision.state().name(), sealed(decision, "remarks", decision.remarks()), reader.id(), decision.sentBackByName(),
                        decision.id().toString())
                .update();
    }

    void announce(PenaltyDecision decision) {
        var made = decision.announcement().orElseThrow();
        jdbc.sql("update penalty_decision set state = ?, announced_on = ?, payment_due = ?, objection_until = ?, letter_id = ? where id = ?")
                .params(decision.state().name(), made.announcedOn(), made.paymentDue(), made.objectionUntil(), made.letter().toString(),
                        decision.id().toString())
                .update();
    }

    Optional<PenaltyDecision> find(DecisionId id) {
        return some("where id = ?", id.toString()).stream().findFirst();
    }

    /** Locked until the end of the transaction. */
    Optional<PenaltyDecision> lock(DecisionId id) {
        return some("where id = ? for update", id.toString()).stream().findFirst();
    }

    /** The decision on a notice, signed or not; empty if there is none, or the last one was sent back. */
    Optional<PenaltyDecision> on(DefaultNoticeId notice) {
        return some("where live_notice = ?", notice.toString()).stream().findFirst();
    }

    /** Every decision on a notice, the first round first. */
    List<PenaltyDecision> rounds(DefaultNoticeId notice) {
        return some("where notice_id = ? order by round", notice.toString());
    }

    private List<PenaltyDecision> some(String condition, String parameter) {
        return jdbc.sql("select * from penalty_decision " + condition).param(parameter).query((row, number) -> decision(row)).list();
    }

    private PenaltyDecision decision(ResultSet row) throws SQLException {
        var id = DecisionId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var ground = row.getString("ground");
        return new PenaltyDecision(id, DefaultNoticeId.of(row.getString("notice_id")), claim, row.getInt("round"),
                PenaltyState.valueOf(row.getString("state")), ground == null ? null : NoPenaltyGround.valueOf(ground),
                ground == null ? new PenaltySum(day(row, "first_day"), day(row, "last_day"), row.getInt("days"),
                        Euro.ofCents(row.getLong("amount_cents"))) : null,
                opened(row, claim, id, "reason"), row.getString("prepared_by"), row.getString("prepared_by_name"), moment(row, "prepared_at"),
                opened(row, claim, id, "remarks"), row.getString("sent_back_by_name"), Optional.ofNullable(signature(row)),
                Optional.ofNullable(announcement(row)));
    }

    private static PenaltySignature signature(ResultSet row) throws SQLException {
        return row.getString("signed_by") == null ? null : new PenaltySignature(row.getString("signed_by"), row.getString("signed_by_name"),
                Role.valueOf(row.getString("capacity")),
                row.getString("mandate_id") == null ? null : MandateId.of(row.getString("mandate_id")), moment(row, "signed_at"));
    }

    private static PenaltyAnnouncement announcement(ResultSet row) throws SQLException {
        return row.getString("letter_id") == null ? null : new PenaltyAnnouncement(day(row, "announced_on"), day(row, "payment_due"),
                day(row, "objection_until"), LetterId.of(row.getString("letter_id")));
    }

    private byte[] sealed(PenaltyDecision decision, String column, String text) {
        return vault.sealText(KeyOwner.claim(decision.claim()), text, context(column, decision.id()));
    }

    private String opened(ResultSet row, ClaimId claim, DecisionId id, String column) throws SQLException {
        return vault.openText(KeyOwner.claim(claim), row.getBytes(column), context(column, id));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime inDatabase(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String context(String column, DecisionId decision) {
        return "penalty_decision." + column + ":" + decision;
    }
}
