package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is stored who handles a claim, and whether the applicant was told. */
@Repository
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ClaimId claim, String person, String name, Instant since) {
        jdbc.sql("insert into claim_contact (claim_id, person_id, name, since) values (?, ?, ?, ?) on duplicate key update"
                        + " person_id = values(person_id), name = values(name), since = values(since)")
                .params(claim.toString(), person, name, inDatabase(since)).update();
    }

    Optional<String> name(ClaimId claim) {
        return jdbc.sql("select name from claim_contact where claim_id = ?").param(claim.toString()).query(String.class).optional();
    }

    /** Open claims whose applicant was not told yet; who waits longest comes first. */
    List<ClaimId> untold() {
        return jdbc.sql("select t.claim_id from claim_contact t join claim c on c.id = t.claim_id where t.told_at is null"
                        + " and c.status = 'OPEN' order by t.since").query((row, number) -> ClaimId.of(row.getString(1))).list();
    }

    /**
     * Writes down that the applicant is told; holds the claim as it is until that is saved.
     *
     * @return false if that was done before, or the claim is open no more
     */
    boolean tell(ClaimId claim, Instant at) {
        return jdbc.sql("update claim_contact set told_at = ? where claim_id = ? and told_at is null"
                        + " and exists (select 1 from claim c where c.id = claim_contact.claim_id and c.status = 'OPEN' for update)")
                .params(inDatabase(at), claim.toString()).update() > 0;
    }
}
