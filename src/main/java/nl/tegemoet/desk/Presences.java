package nl.tegemoet.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which claim open now (wie kijkt mee), on every node; a sign of life holds for a minute. */
@Repository
class Presences {

    private static final Duration ALIVE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody who has the claim open, and since when. */
    record Present(String name, Instant since) {
    }

    /** A sign of life of this person; after a silence they count as newly come. */
    void seen(ClaimId claim, Actor actor) {
        var now = clock.instant();
        jdbc.sql("insert into desk_presence (claim_id, actor_id, actor_name, since, seen_at) values (?, ?, ?, ?, ?) on duplicate key update"
                        + " since = if(seen_at < ?, values(since), since), actor_name = values(actor_name),"
                        + " seen_at = greatest(seen_at, values(seen_at))")
                .params(claim.toString(), actor.id(), actor.displayName(), utc(now), utc(now), utc(now.minus(ALIVE))).update();
    }

    /** Who else has it open, the longest first. */
    List<Present> others(ClaimId claim, Actor actor) {
        return jdbc.sql("select actor_name, since from desk_presence where claim_id = ? and actor_id <> ? and seen_at >= ? order by since")
                .params(claim.toString(), actor.id(), utc(clock.instant().minus(ALIVE)))
                .query((row, number) -> new Present(row.getString("actor_name"),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC))).list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
