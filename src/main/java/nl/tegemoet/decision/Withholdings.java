package nl.tegemoet.decision;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept that decisions were held back, released and recalled; only ever added to, the words sealed with the claim's key. */
@Repository
class Withholdings {

    /** What can be done to a signed decision before it is announced. */
    enum Step { HELD, RELEASED, RECALLED }

    private final JdbcClient jdbc;
    private final Vault vault;

    Withholdings(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param reason null for a release */
    void add(ClaimId claim, DecisionId decision, Step step, WithholdingReason reason, String words, Actor by, Instant at) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into decision_withholding (id, decision_id, step, reason, words, done_by, done_by_name, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, decision.toString(), step.name(), reason == null ? null : reason.name(),
                        vault.sealText(KeyOwner.claim(claim), words, context(id)), by.id(), by.displayName(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    boolean isHeld(DecisionId decision) {
        return lastIfHeld(decision, (row, number) -> true).isPresent();
    }

    Optional<Withheld> held(ClaimId claim, DecisionId decision) {
        return lastIfHeld(decision, (row, number) -> new Withheld(WithholdingReason.valueOf(row.getString("reason")),
                vault.openText(KeyOwner.claim(claim), row.getBytes("words"), context(row.getString("id"))), row.getString("done_by_name"),
                row.getObject("done_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    private <T> Optional<T> lastIfHeld(DecisionId decision, RowMapper<T> reading) {
        return jdbc.sql("select * from (select * from decision_withholding where decision_id = ? order by done_at desc, id limit 1) last"
                        + " where step = ?").params(decision.toString(), Step.HELD.name()).query(reading).optional();
    }

    private static String context(String id) {
        return "decision_withholding.words:" + id;
    }
}
