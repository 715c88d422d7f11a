package nl.tegemoet.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps account of originals (originelen): what came, where it lies, and that it went back to whom it belongs. */
@Service
@Transactional
@AllowedFor({Role.CASEWORKER, Role.DISPATCHER})
public class Safekeeping {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_PLACE = 200;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Safekeeping(JdbcClient jdbc, Vault vault, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Records something that came with a claim. */
    public void keep(ClaimId claim, String description, String keptWhere, LocalDate receivedOn) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into claim_original (id, claim_id, description, kept_where, received_on, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id.toString(), claim.toString(), vault.sealText(KeyOwner.claim(claim), Written.text(description, LONGEST), context(id)),
                        Written.text(keptWhere, LONGEST_PLACE), receivedOn, currentActor.actor().id(),
                        Times.inDatabase(clock.instant()))
                .update();
        accounting.act(claim, "claim.original-kept", Map.of("original", id.toString()));
    }

    /**
     * Records that it went back.
     *
     * @throws OptimisticLockingFailureException if somebody recorded that before
     * @throws IllegalArgumentException if that was before it came; the page asks first
     */
    public void giveBack(UUID id, LocalDate on, Original.Way way) {
        var original = find(id);
        if (on.isBefore(original.receivedOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("It goes back after it came, and not in the future");
        }
        int changed = jdbc.sql("update claim_original set returned_on = ?, returned_way = ?, returned_by = ? where id = ? and returned_on is null")
                .params(on, way.name(), currentActor.actor().id(), id.toString()).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("It was recorded before that this went back");
        }
        accounting.act(original.claim(), "claim.original-returned", Map.of("original", id.toString(), "way", way.name()));
    }

    /** @throws ClaimNotFound if there is no such thing */
    @Transactional(readOnly = true)
    public Original find(UUID id) {
        return jdbc.sql("select * from claim_original where id = ?").param(id.toString()).query(this::original).optional()
                .orElseThrow(ClaimNotFound::new);
    }

    /** What came with a claim, in the order in which it was recorded. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.DISPATCHER})
    @Transactional(readOnly = true)
    public List<Original> of(ClaimId claim) {
        return jdbc.sql("select * from claim_original where claim_id = ? order by recorded_at, id").param(claim.toString())
                .query(this::original).list();
    }

    /** Everything that is still here; what lies here longest comes first. */
    @Transactional(readOnly = true)
    public List<Original> here() {
        return jdbc.sql("select * from claim_original where returned_on is null order by received_on, id").query(this::original).list();
    }

    private Original original(ResultSet row, int number) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var returnedOn = row.getObject("returned_on", LocalDate.class);
        return new Original(id, claim, vault.openText(KeyOwner.claim(claim), row.getBytes("description"), context(id)),
                row.getString("kept_where"), row.getObject("received_on", LocalDate.class),
                returnedOn == null ? null : new Original.Return(returnedOn, Original.Way.valueOf(row.getString("returned_way"))));
    }

    private static String context(UUID id) {
        return "claim_original.description:" + id;
    }
}
