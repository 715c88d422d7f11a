package nl.tegemoet.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.assessment.AccessNotPossible.Problem;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has a personal interest in which claim (persoonlijk belang, Awb 2:4). Declaring is one click and needs no reason; from that moment the
 * person neither sees the claim nor takes part in it. What they had saved stays for whoever comes after.
 */
@Service
@Transactional
public class Conflicts {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conflicts(JdbcClient jdbc, Vault vault, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** @param words how the current actor knows the applicant; may be empty */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    public void declare(ClaimId claim, String words) {
        add(claim, new Colleague(currentActor.actor().id(), currentActor.actor().displayName()), words);
    }

    /** Records one for somebody else. */
    @AllowedFor(Role.TEAM_LEAD)
    public void record(ClaimId claim, Colleague person, String words) {
        add(claim, person, words);
    }

    private void add(ClaimId claim, Colleague person, String words) {
        var id = UUID.randomUUID();
        var by = currentActor.actor();
        if (blocks(person.id(), claim)) {
            return;
        }
        jdbc.sql("insert into assessment_conflict (id, claim_id, person, person_name, words, declared_by, declared_by_name, declared_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.toString(), claim.toString(), person.id(), person.displayName(),
                        vault.sealText(KeyOwner.claim(claim), words.strip(), "assessment_conflict.words:" + id), by.id(), by.displayName(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        accounting.act(claim, "conflict.declared", Map.of("conflict", id.toString(), "person", person.id()));
        events.publishEvent(new AccessEnded(claim));
    }

    /** @throws AccessNotPossible without a reason, about oneself, or if it was ended meanwhile */
    @AllowedFor(Role.TEAM_LEAD)
    public void end(ClaimId claim, UUID id, String reason) {
        var actor = currentActor.actor();
        var conflict = of(claim).stream().filter(one -> one.id().equals(id) && one.stands()).findFirst()
                .orElseThrow(() -> new AccessNotPossible(Problem.CHANGED_MEANWHILE));
        if (conflict.person().equals(actor.id())) {
            throw new AccessNotPossible(Problem.OWN_MATTER);
        }
        if (reason == null || reason.isBlank()) {
            throw new AccessNotPossible(Problem.REASON_MISSING);
        }
        jdbc.sql("update assessment_conflict set ended_by = ?, ended_by_name = ?, ended_at = ?, ended_reason = ? where id = ?")
                .params(actor.id(), actor.displayName(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        vault.sealText(KeyOwner.claim(claim), reason.strip(), "assessment_conflict.ended_reason:" + id), id.toString())
                .update();
        accounting.act(claim, "conflict.ended", Map.of("conflict", id.toString(), "person", conflict.person()));
    }

    /** Every interest on the claim, the first one first. */
    @Transactional(readOnly = true)
    public List<Conflict> of(ClaimId claim) {
        return jdbc.sql("select * from assessment_conflict where claim_id = ? order by declared_at").param(claim.toString())
                .query((row, number) -> conflict(claim, row)).list();
    }

    /** The one that keeps this person out of the claim. */
    @Transactional(readOnly = true)
    public Optional<Conflict> standing(String person, ClaimId claim) {
        return of(claim).stream().filter(one -> one.stands() && one.person().equals(person)).findFirst();
    }

    @Transactional(readOnly = true)
    public boolean blocks(Actor actor, ClaimId claim) {
        return blocks(actor.id(), claim);
    }

    boolean blocks(String person, ClaimId claim) {
        return jdbc.sql("select count(*) from assessment_conflict where claim_id = ? and live_person = ?").params(claim.toString(), person)
                .query(Integer.class).single() > 0;
    }

    private Conflict conflict(ClaimId claim, ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var ended = row.getString("ended_by") == null ? null : new Conflict.Ended(row.getString("ended_by_name"), moment(row, "ended_at"),
                vault.openText(KeyOwner.claim(claim), row.getBytes("ended_reason"), "assessment_conflict.ended_reason:" + id));
        return new Conflict(id, claim, row.getString("person"), row.getString("person_name"),
                vault.openText(KeyOwner.claim(claim), row.getBytes("words"), "assessment_conflict.words:" + id), row.getString("declared_by"),
                row.getString("declared_by_name"), moment(row, "declared_at"), Optional.ofNullable(ended));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
