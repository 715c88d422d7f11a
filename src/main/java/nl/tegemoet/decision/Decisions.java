package nl.tegemoet.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Colleague;
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

/** Where decisions are stored; the reasons lie sealed with the claim's key. */
@Repository
class Decisions {

    private final JdbcClient jdbc;
    private final Vault vault;

    Decisions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if a decision on the claim is in force */
    void add(Decision decision) {
        var signature = decision.signature();
        jdbc.sql("insert into decision (id, claim_id, in_force_claim, kind, amount_cents, scheme, grounds, departs_from, reasons, plain_reasons, proposed_by, reviewed_by,"
                        + " signed_by, signed_by_name, capacity, mandate_id, signed_at, deciders)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(decision.id().toString(), decision.claim().toString(), decision.claim().toString(), decision.kind().name(),
                        decision.amount() == null ? null : decision.amount().cents(), decision.scheme(), names(decision.grounds()),
                        names(decision.departsFrom()),
                        vault.sealText(KeyOwner.claim(decision.claim()), decision.reasons(), context(decision.id())),
                        decision.plainReasons() == null ? null : vault.sealText(KeyOwner.claim(decision.claim()), decision.plainReasons(),
                                plainContext(decision.id())),
                        signature.proposedBy(), signature.reviewedBy(), signature.signedBy(), signature.signedByName(),
                        signature.capacity().name(), signature.mandate().toString(), LocalDateTime.ofInstant(signature.signedAt(), ZoneOffset.UTC),
                        signature.deciders().stream().sorted().collect(Collectors.joining(",")))
                .update();
    }

    void announce(DecisionId decision, Announcement announcement) {
        jdbc.sql("update decision set announced_on = ?, payment_due = ?, objection_until = ?, letter_id = ? where id = ?")
                .params(announcement.announcedOn(), announcement.paymentDue(), announcement.objectionUntil(),
                        announcement.letter().toString(), decision.toString())
                .update();
    }

    /** Takes out of force what was signed and not announced. */
    void recall(DecisionId decision) {
        jdbc.sql("update decision set in_force_claim = null where id = ?").param(decision.toString()).update();
    }

    /** The decision in force on the claim. */
    Optional<Decision> inForce(ClaimId claim) {
        return one("where in_force_claim = ?", claim.toString());
    }

    /** The decision in force on the claim, locked until the end of the transaction. */
    Optional<Decision> inForceLocked(ClaimId claim) {
        return one("where in_force_claim = ? for update", claim.toString());
    }

    /** The decision, if it is in force. */
    Optional<Decision> inForce(DecisionId decision) {
        return one("where id = ? and in_force_claim is not null", decision.toString());
    }

    /** The decision, if it was announced; also one that another took the place of. */
    Optional<Decision> announced(DecisionId decision) {
        return one("where id = ? and announced_on is not null", decision.toString());
    }

    /**
     * Keeps the second signature under a decision that rests on the hardship clause.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it has one
     */
    void cosign(Decision decision, Actor signer, Role capacity, MandateId mandate, Instant at) {
        jdbc.sql("insert into decision_cosignature (decision_id, signed_by, signed_by_name, capacity, mandate_id, signed_at) values (?, ?, ?, ?, ?, ?)")
                .params(decision.id().toString(), signer.id(), signer.displayName(), capacity.name(), mandate.toString(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC)).update();
    }

    /** Who signed second; empty if nobody did. */
    Optional<Colleague> cosigner(DecisionId decision) {
        return jdbc.sql("select signed_by, signed_by_name from decision_cosignature where decision_id = ?").param(decision.toString())
                .query((row, number) -> new Colleague(row.getString(1), row.getString(2))).optional();
    }

    private Optional<Decision> one(String condition, String parameter) {
        return jdbc.sql("select * from decision " + condition).param(parameter).query((row, number) -> decision(row)).optional();
    }

    private Decision decision(ResultSet row) throws SQLException {
        var id = DecisionId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var kind = DecisionKind.valueOf(row.getString("kind"));
        return new Decision(id, claim, kind, kind == DecisionKind.GRANT ? Euro.ofCents(row.getLong("amount_cents")) : null,
                row.getString("scheme"), list(row.getString("grounds")).map(RefusalGround::valueOf).toList(),
                list(row.getString("departs_from")).map(RefusalGround::valueOf).toList(),
                vault.openText(KeyOwner.claim(claim), row.getBytes("reasons"), context(id)), plainReasons(claim, id, row),
                signature(row), Optional.ofNullable(announcement(row)));
    }

    private String plainReasons(ClaimId claim, DecisionId id, ResultSet row) throws SQLException {
        var sealed = row.getBytes("plain_reasons");
        return sealed == null ? null : vault.openText(KeyOwner.claim(claim), sealed, plainContext(id));
    }

    private static Signature signature(ResultSet row) throws SQLException {
        Set<String> deciders = list(row.getString("deciders")).collect(Collectors.toSet());
        return new Signature(row.getString("proposed_by"), row.getString("reviewed_by"), row.getString("signed_by"),
                row.getString("signed_by_name"), Role.valueOf(row.getString("capacity")), mandate(row),
                row.getObject("signed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), deciders);
    }

    private static MandateId mandate(ResultSet row) throws SQLException {
        return row.getString("mandate_id") == null ? null : MandateId.of(row.getString("mandate_id"));
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        var announcedOn = row.getObject("announced_on", LocalDate.class);
        return announcedOn == null ? null : new Announcement(announcedOn, row.getObject("payment_due", LocalDate.class),
                row.getObject("objection_until", LocalDate.class), LetterId.of(row.getString("letter_id")));
    }

    private static Stream<String> list(String joined) {
        return joined.isEmpty() ? Stream.of() : Stream.of(joined.split(","));
    }

    private static String names(List<RefusalGround> grounds) {
        return grounds.stream().map(RefusalGround::name).collect(Collectors.joining(","));
    }

    private static String plainContext(DecisionId decision) {
        return "decision.plain_reasons:" + decision;
    }

    private static String context(DecisionId decision) {
        return "decision.reasons:" + decision;
    }
}
