package nl.tegemoet.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the days of claims on paper are stored. */
@Repository
class PaperClaims {

    private static final String SELECT = "select p.*, d.person_id from claim_paper p join claim_draft d on d.claim_id = p.claim_id ";

    private final JdbcClient jdbc;

    PaperClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param postedOn null if the postmark cannot be read
     * @param registeredOn null until then
     */
    record Row(ClaimId claim, PersonId person, LocalDate postedOn, LocalDate receivedOn, String begunBy, boolean hasLogin, LocalDate registeredOn) {
    }

    void add(ClaimId claim, LocalDate postedOn, LocalDate receivedOn, boolean hasLogin, Actor by) {
        jdbc.sql("insert into claim_paper (claim_id, posted_on, received_on, begun_by, begun_by_name, has_login) values (?, ?, ?, ?, ?, ?)")
                .params(claim.toString(), postedOn, receivedOn, by.id(), by.displayName(), hasLogin).update();
    }

    /** Those that are still being copied; what came in first comes first. */
    List<Row> open() {
        return jdbc.sql(SELECT + "where p.registered_on is null order by p.received_on, p.claim_id").query(PaperClaims::row).list();
    }

    Optional<Row> find(ClaimId claim) {
        return jdbc.sql(SELECT + "where p.claim_id = ?").param(claim.toString()).query(PaperClaims::row).optional();
    }

    void registered(ClaimId claim, LocalDate day, String by) {
        jdbc.sql("update claim_paper set registered_on = ?, registered_by = ? where claim_id = ?").params(day, by, claim.toString()).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(ClaimId.of(row.getString("claim_id")), PersonId.of(row.getString("person_id")), row.getObject("posted_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class), row.getString("begun_by_name"), row.getBoolean("has_login"),
                row.getObject("registered_on", LocalDate.class));
    }
}
