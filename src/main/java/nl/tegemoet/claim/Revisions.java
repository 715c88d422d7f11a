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

    /** The claim that asked to look at this one again; each refusal is looked at again once at a time, the newest counts. */
    Optional<ClaimId> later(ClaimId claim) {
        return jdbc.sql("select r.claim_id from claim_revision r join claim c on c.id = r.claim_id where r.earlier = ? order by c.submitted_at desc limit 1")
                .param(claim.toString()).query(String.class).optional().map(ClaimId::of);
    }

    Optional<ClaimId> earlier(ClaimId claim) {
        return jdbc.sql("select earlier from claim_revision where claim_id = ?").param(claim.toString()).query(String.class).optional().map(ClaimId::of);
    }
}
