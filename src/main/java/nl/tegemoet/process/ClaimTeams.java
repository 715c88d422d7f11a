package nl.tegemoet.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which team handles which claim. Claims are spread evenly over the teams; a claim then stays with its team. */
@Repository
class ClaimTeams {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<String> teams;

    /** @param teams the Keycloak groups that handle claims */
    ClaimTeams(JdbcClient jdbc, Clock clock, @Value("${tegemoet.teams:noord,zuid}") List<String> teams) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.teams = List.copyOf(teams);
    }

    /** The team of the claim; a claim that has none is given one. */
    String of(ClaimId claim) {
        var known = find(claim);
        if (known.isEmpty()) {
            jdbc.sql("insert into claim_team (claim_id, team, since) values (?, ?, ?) on duplicate key update team = team")
                    .params(claim.toString(), chosenFor(claim), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
            known = find(claim);
        }
        return known.get(0);
    }

    /** The teams of these claims; one that has none yet is not in the answer. */
    Map<ClaimId, String> of(Collection<ClaimId> claims) {
        var found = new HashMap<ClaimId, String>();
        Batches.of(claims).forEach(some -> jdbc.sql("select claim_id, team from claim_team where claim_id in (:claims)")
                .param("claims", some.stream().map(ClaimId::toString).toList())
                .query(row -> {
                    found.put(ClaimId.of(row.getString("claim_id")), row.getString("team"));
                }));
        return found;
    }

    List<String> all() {
        return teams;
    }

    private List<String> find(ClaimId claim) {
        return jdbc.sql("select team from claim_team where claim_id = ?").param(claim.toString()).query(String.class).list();
    }

    private String chosenFor(ClaimId claim) {
        return teams.get(Math.floorMod(claim.value().hashCode(), teams.size()));
    }
}
