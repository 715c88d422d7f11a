package nl.tegemoet.claim;

import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which claims ask to look again at which refused ones. */
@Repository
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClaimId claim, ClaimId earlier) {
        jdbc.sql("insert into claim_revision (claim_id, earlier) values (?, ?)").params(claim.toString(), earlier.toString()).update();
    }

    Optional<ClaimId> earlier(ClaimId claim) {
        return jdbc.sql("select earlier from claim_revision where claim_id = ?").param(claim.toString()).query(String.class).optional().map(ClaimId::of);
    }
}
