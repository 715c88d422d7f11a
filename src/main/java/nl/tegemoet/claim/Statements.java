package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where statements and the facts read from them are stored, sealed; they never change. */
@Repository
class Statements {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    Statements(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void add(ClaimId claim, Statement statement, ClaimFacts facts, String formsHash, Instant moment) {
        jdbc.sql("insert into claim_statement (claim_id, answers, facts, forms_hash, made_at) values (?, ?, ?, ?, ?)")
                .params(claim.toString(), sealed(claim, statement, "answers"), sealed(claim, facts, "facts"), formsHash,
                        inDatabase(moment))
                .update();
    }

    /** @throws ClaimNotFound if nothing was filed under this id */
    Statement statement(ClaimId claim) {
        return opened(claim, "answers", Statement.class);
    }

    /** @throws ClaimNotFound if nothing was filed under this id */
    ClaimFacts facts(ClaimId claim) {
        return opened(claim, "facts", ClaimFacts.class);
    }

    /** The fingerprint of what was stated: SHA-256 in 64 hexadecimal digits. */
    String hash(ClaimId claim) {
        return jdbc.sql("select answers from claim_statement where claim_id = ?").param(claim.toString())
                .query((row, number) -> Sha256.hexOf(vault.openText(KeyOwner.claim(claim), row.getBytes("answers"), context(claim, "answers"))
                        .getBytes(StandardCharsets.UTF_8)))
                .optional().orElseThrow(ClaimNotFound::new);
    }

    private byte[] sealed(ClaimId claim, Object value, String column) {
        return vault.sealText(KeyOwner.claim(claim), json.writeValueAsString(value), context(claim, column));
    }

    private <T> T opened(ClaimId claim, String column, Class<T> type) {
        return jdbc.sql("select answers, facts from claim_statement where claim_id = ?").param(claim.toString())
                .query((row, number) -> json.readValue(
                        vault.openText(KeyOwner.claim(claim), row.getBytes(column), context(claim, column)), type))
                .optional().orElseThrow(ClaimNotFound::new);
    }

    private static String context(ClaimId claim, String column) {
        return "claim_statement." + column + ":" + claim;
    }
}
