package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;

import java.time.Instant;
import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where withdrawals are stored. */
@Repository
class Withdrawals {

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClaimId claim, LocalDate withdrawnOn, boolean onPaper, String by, Instant at) {
        jdbc.sql("insert into claim_withdrawal (claim_id, withdrawn_on, on_paper, recorded_by, recorded_at) values (?, ?, ?, ?, ?)")
                .params(claim.toString(), withdrawnOn, onPaper, by, inDatabase(at)).update();
    }

    LocalDate withdrawnOn(ClaimId claim) {
        return jdbc.sql("select withdrawn_on from claim_withdrawal where claim_id = ?").param(claim.toString())
                .query((row, number) -> row.getObject(1, LocalDate.class)).optional().orElseThrow(ClaimNotFound::new);
    }
}
