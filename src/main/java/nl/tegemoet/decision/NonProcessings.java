package nl.tegemoet.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where proposals not to process a claim are stored; what they say is sealed. */
@Repository
class NonProcessings {

    private final JdbcClient jdbc;
    private final Vault vault;

    NonProcessings(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if one waits for a signature already */
    void add(NonProcessing proposal) {
        var owner = KeyOwner.claim(proposal.claim());
        jdbc.sql("insert into decision_non_processing (id, claim_id, number, open_claim, asked_on, until_on, answered, missing, reasons,"
                        + " proposed_by, proposed_by_name, proposed_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(proposal.id().toString(), proposal.claim().toString(), proposal.number(), proposal.claim().toString(),
                        proposal.askedOn(), proposal.until(), proposal.answered(),
                        vault.sealText(owner, String.join("\n", proposal.missing()), context("missing", proposal.id().toString())),
                        vault.sealText(owner, proposal.reasons(), context("reasons", proposal.id().toString())),
                        proposal.proposedBy(), proposal.proposedByName(), proposal.proposedOn())
                .update();
    }

    int count(ClaimId claim) {
        return jdbc.sql("select count(*) from decision_non_processing where claim_id = ?").param(claim.toString()).query(Integer.class).single();
    }

    /** The proposal that waits for a signature. */
    Optional<NonProcessing> open(ClaimId claim) {
        return one("open_claim = ?", claim.toString());
    }

    /** The same, locked until the end of the transaction. */
    Optional<NonProcessing> openLocked(ClaimId claim) {
        return one("open_claim = ? for update", claim.toString());
    }

    /** What that decision was signed on. */
    Optional<NonProcessing> of(DecisionId decision) {
        return one("decision_id = ?", decision.toString());
    }

    void signed(NonProcessing proposal, DecisionId decision) {
        end(proposal, "SIGNED", decision.toString());
    }

    void overtaken(NonProcessing proposal) {
        end(proposal, "OVERTAKEN", null);
    }

    void sentBack(NonProcessing proposal, Actor reader, String remarks) {
        var id = proposal.id().toString();
        jdbc.sql("update decision_non_processing set open_claim = null, ended_as = 'SENT_BACK', remarks = ?, sent_back_by = ?,"
                        + " sent_back_by_name = ? where id = ?")
                .params(vault.sealText(KeyOwner.claim(proposal.claim()), remarks, context("remarks", id)), reader.id(), reader.displayName(), id)
                .update();
    }

    /** The newest proposal on the claim, if it was sent back. */
    Optional<SentBackNonProcessing> sentBack(ClaimId claim) {
        return jdbc.sql("select * from decision_non_processing where claim_id = ? order by number desc limit 1").param(claim.toString())
                .query((row, number) -> sentBack(row)).optional().flatMap(Optional::ofNullable);
    }

    private SentBackNonProcessing sentBack(ResultSet row) throws SQLException {
        if (row.getString("sent_back_by") == null) {
            return null;
        }
        var proposal = read(row);
        return new SentBackNonProcessing(proposal.missing(), proposal.reasons(), row.getString("sent_back_by_name"),
                vault.openText(KeyOwner.claim(proposal.claim()), row.getBytes("remarks"), context("remarks", proposal.id().toString())));
    }

    private void end(NonProcessing proposal, String how, String decision) {
        jdbc.sql("update decision_non_processing set open_claim = null, ended_as = ?, decision_id = ? where id = ?")
                .params(how, decision, proposal.id().toString()).update();
    }

    private Optional<NonProcessing> one(String condition, String value) {
        return jdbc.sql("select * from decision_non_processing where " + condition).param(value).query((row, number) -> read(row)).optional();
    }

    private NonProcessing read(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var claim = ClaimId.of(row.getString("claim_id"));
        var owner = KeyOwner.claim(claim);
        return new NonProcessing(UUID.fromString(id), claim, row.getInt("number"), row.getObject("asked_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class), row.getBoolean("answered"),
                vault.openText(owner, row.getBytes("missing"), context("missing", id)).lines().toList(),
                vault.openText(owner, row.getBytes("reasons"), context("reasons", id)), row.getString("proposed_by"),
                row.getString("proposed_by_name"), row.getObject("proposed_on", LocalDate.class));
    }

    private static String context(String column, String id) {
        return "decision_non_processing." + column + ":" + id;
    }
}
