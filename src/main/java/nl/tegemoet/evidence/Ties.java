package nl.tegemoet.evidence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept which place in a claim is which institution; only ever added to, the last word counts. */
@Repository
class Ties {

    private final JdbcClient jdbc;

    Ties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param institution null: none after all */
    void add(ClaimId claim, int stay, InstitutionId institution, Actor by, Instant at) {
        jdbc.sql("insert into evidence_stay_tie (id, claim_id, stay, institution_id, tied_by, tied_by_name, tied_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), claim.toString(), stay, institution == null ? null : institution.toString(), by.id(),
                        by.displayName(), LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** By the place in the statement; a place that is not tied is not in it. */
    Map<Integer, InstitutionId> of(ClaimId claim) {
        var ties = new TreeMap<Integer, InstitutionId>();
        jdbc.sql("select stay, institution_id from evidence_stay_tie where claim_id = ? order by number").param(claim.toString())
                .query((row, number) -> row.getString("institution_id") == null ? ties.remove(row.getInt("stay"))
                        : ties.put(row.getInt("stay"), InstitutionId.of(row.getString("institution_id"))))
                .list();
        return ties;
    }

    /** The claims that have, or had, a place tied to this institution. */
    List<ClaimId> claims(InstitutionId institution, int most) {
        return jdbc.sql("select distinct claim_id from evidence_stay_tie where institution_id = ? limit ?").params(institution.toString(), most)
                .query((row, number) -> ClaimId.of(row.getString(1))).list();
    }
}
