package nl.tegemoet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the log of telephone calls on a claim (bellen), and warns before one that the applicant did not want or that is not safe. */
@Service
@Transactional
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
public class Calling {

    private static final int LONGEST_TEXT = 8_000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Claims claims;
    private final Contacting contacting;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Calling(JdbcClient jdbc, Vault vault, Claims claims, Contacting contacting, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.claims = claims;
        this.contacting = contacting;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Why not to call. */
    public enum Objection {
        /** The applicant does not want to be telephoned. */
        NOT_WANTED,
        /** It is not one of the times that are safe. */
        NOT_SAFE
    }

    /** What speaks against a call at this moment; empty if nothing does. */
    @Transactional(readOnly = true)
    public Set<Objection> objections(ClaimId claim, Instant at) {
        var objections = EnumSet.noneOf(Objection.class);
        if (!contacting.preferences(claim).phoneAllowed()) {
            objections.add(Objection.NOT_WANTED);
        }
        if (!contacting.wishes(claim).isSafe(LocalDateTime.ofInstant(at, clock.getZone()))) {
            objections.add(Objection.NOT_SAFE);
        }
        return objections;
    }

    /**
     * Records an attempt.
     *
     * @param id chosen by the page; the same one adds nothing more
     * @throws IllegalArgumentException if it lies in the future, or its parts do not fit together
     */
    public void record(UUID id, ClaimId claim, Instant at, Call.Reached reached, Call.Proof proof, String agreed, Call.Next next) {
        claims.summary(claim);
        if (at.isAfter(clock.instant()) || agreed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A call is not recorded before it was made, in at most " + LONGEST_TEXT + " letters");
        }
        var by = currentActor.actor();
        var call = new Call(id, claim, at, reached, proof, agreed.strip(), next, !objections(claim, at).isEmpty(), by.displayName());
        try {
            add(call, by.id());
        } catch (DuplicateKeyException secondClick) {
            return;
        }
        accounting.act(claim, "evidence.called", Map.of("call", id.toString(), "reached", reached.name(), "proof", proof == null ? "" : proof.name(),
                "unsafe", Boolean.toString(call.unsafe())));
    }

    private void add(Call call, String by) {
        jdbc.sql("insert into evidence_call (id, claim_id, called_at, reached, proof, agreed, next, at_an_unsafe_time, recorded_by,"
                        + " recorded_by_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(call.id().toString(), call.claim().toString(), utc(call.at()), call.reached().name(),
                        call.proof() == null ? null : call.proof().name(),
                        vault.sealText(KeyOwner.claim(call.claim()), call.agreed(), context(call.id())),
                        call.next() == null ? null : call.next().name(), call.unsafe(), by, call.recordedBy(), utc(clock.instant()))
                .update();
    }

    /** The newest first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Call> calls(ClaimId claim) {
        return jdbc.sql("select * from evidence_call where claim_id = ? order by called_at desc, id").param(claim.toString())
                .query(this::call).list();
    }

    private Call call(ResultSet row, int number) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var proof = row.getString("proof");
        var next = row.getString("next");
        return new Call(id, claim, row.getObject("called_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Call.Reached.valueOf(row.getString("reached")), proof == null ? null : Call.Proof.valueOf(proof),
                vault.openText(KeyOwner.claim(claim), row.getBytes("agreed"), context(id)), next == null ? null : Call.Next.valueOf(next),
                row.getBoolean("at_an_unsafe_time"), row.getString("recorded_by_name"));
    }

    private static String context(UUID id) {
        return "evidence_call.agreed:" + id;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
