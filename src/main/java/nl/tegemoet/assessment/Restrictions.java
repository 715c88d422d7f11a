package nl.tegemoet.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.assessment.AccessNotPossible.Problem;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restricts claims to named people (afschermen): of a colleague, or of somebody whom many know. Whoever must see such a claim all the same
 * says why; that opens it for the day, is recorded, and stands on the first page of the team leads until one of them has looked at it.
 */
@Service
@Transactional
public class Restrictions {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restrictions(JdbcClient jdbc, Vault vault, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Restricts a claim to these people and to the team lead who does it. */
    @AllowedFor(Role.TEAM_LEAD)
    public void restrict(ClaimId claim, Collection<Colleague> people, String reason) {
        requireReason(reason);
        var id = UUID.randomUUID();
        var by = currentActor.actor();
        try {
            jdbc.sql("insert into assessment_restriction (id, claim_id, reason, restricted_by, restricted_by_name, restricted_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(id.toString(), claim.toString(), sealed(claim, "assessment_restriction.reason:" + id, reason), by.id(),
                            by.displayName(), now()).update();
        } catch (DuplicateKeyException restrictedMeanwhile) {
            throw new AccessNotPossible(Problem.CHANGED_MEANWHILE);
        }
        var admitted = new HashSet<>(people);
        admitted.removeIf(one -> one.id().equals(by.id()));
        admitted.add(new Colleague(by.id(), by.displayName()));
        admitted.forEach(one -> add(id, one));
        accounting.act(claim, "restriction.set", Map.of("restriction", id.toString(), "people", Integer.toString(admitted.size())));
        events.publishEvent(new AccessEnded(claim));
    }

    /** Lets one more person see it. */
    @AllowedFor(Role.TEAM_LEAD)
    public void admit(ClaimId claim, Colleague person) {
        var restriction = of(claim).orElseThrow(() -> new AccessNotPossible(Problem.CHANGED_MEANWHILE));
        if (restriction.people().stream().noneMatch(one -> one.id().equals(person.id()))) {
            add(restriction.id(), person);
            accounting.act(claim, "restriction.admitted", Map.of("restriction", restriction.id().toString(), "person", person.id()));
        }
    }

    private void add(UUID restriction, Colleague person) {
        jdbc.sql("insert into assessment_restriction_person (restriction_id, person, person_name, admitted_by, admitted_at) values (?, ?, ?, ?, ?)")
                .params(restriction.toString(), person.id(), person.displayName(), currentActor.actor().id(), now()).update();
    }

    @AllowedFor(Role.TEAM_LEAD)
    public void lift(ClaimId claim, String reason) {
        requireReason(reason);
        var id = of(claim).orElseThrow(() -> new AccessNotPossible(Problem.CHANGED_MEANWHILE)).id();
        var by = currentActor.actor();
        jdbc.sql("update assessment_restriction set lifted_by = ?, lifted_by_name = ?, lifted_at = ?, lifted_reason = ? where id = ?")
                .params(by.id(), by.displayName(), now(), sealed(claim, "assessment_restriction.lifted_reason:" + id, reason), id.toString())
                .update();
        accounting.act(claim, "restriction.lifted", Map.of("restriction", id.toString()));
    }

    /** Opens a restricted claim for the current actor for the rest of the day. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    public void force(ClaimId claim, String reason) {
        requireReason(reason);
        var restriction = of(claim).orElseThrow(() -> new AccessNotPossible(Problem.CHANGED_MEANWHILE));
        var id = UUID.randomUUID();
        var by = currentActor.actor();
        jdbc.sql("insert into assessment_forced_access (id, restriction_id, claim_id, person, person_name, reason, forced_on, forced_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.toString(), restriction.id().toString(), claim.toString(), by.id(), by.displayName(),
                        sealed(claim, "assessment_forced_access.reason:" + id, reason), LocalDate.now(clock), now()).update();
        accounting.act(claim, "restriction.forced", Map.of("restriction", restriction.id().toString(), "access", id.toString()));
    }

    /** What no team lead has looked at yet, the oldest first. */
    @AllowedFor(Role.TEAM_LEAD)
    @Transactional(readOnly = true)
    public List<ForcedAccess> unseen() {
        return jdbc.sql("select * from assessment_forced_access where seen_at is null order by forced_at limit 50")
                .query((row, number) -> forced(row)).list();
    }

    /** The current actor has looked at it. */
    @AllowedFor(Role.TEAM_LEAD)
    public void see(UUID access) {
        var by = currentActor.actor();
        var own = unseen().stream().filter(one -> one.id().equals(access)).findFirst()
                .orElseThrow(() -> new AccessNotPossible(Problem.CHANGED_MEANWHILE));
        if (own.person().equals(by.id())) {
            throw new AccessNotPossible(Problem.OWN_MATTER);
        }
        jdbc.sql("update assessment_forced_access set seen_by = ?, seen_by_name = ?, seen_at = ? where id = ?")
                .params(by.id(), by.displayName(), now(), access.toString()).update();
        accounting.act(own.claim(), "restriction.seen", Map.of("access", access.toString()));
    }

    /** The restriction in force. */
    @Transactional(readOnly = true)
    public Optional<Restriction> of(ClaimId claim) {
        return jdbc.sql("select * from assessment_restriction where live_claim = ?").param(claim.toString())
                .query((row, number) -> restriction(claim, row)).optional();
    }

    /** Those of these claims that this person may not see. */
    @Transactional(readOnly = true)
    public Set<ClaimId> shut(String person, Collection<ClaimId> claims) {
        return claims.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("select r.live_claim from assessment_restriction r where r.live_claim in (:claims)"
                        + " and not exists (select 1 from assessment_restriction_person p where p.restriction_id = r.id and p.person = :person)"
                        + " and not exists (select 1 from assessment_forced_access f where f.restriction_id = r.id and f.person = :person"
                        + " and f.forced_on = :today)")
                .param("claims", claims.stream().map(ClaimId::toString).distinct().toList()).param("person", person)
                .param("today", LocalDate.now(clock)).query((row, number) -> ClaimId.of(row.getString(1))).list());
    }

    private Restriction restriction(ClaimId claim, ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var people = jdbc.sql("select person, person_name from assessment_restriction_person where restriction_id = ? order by person_name, person")
                .param(id.toString()).query((one, number) -> new Colleague(one.getString(1), one.getString(2))).list();
        return new Restriction(id, vault.openText(KeyOwner.claim(claim), row.getBytes("reason"), "assessment_restriction.reason:" + id),
                row.getString("restricted_by_name"), row.getObject("restricted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), people);
    }

    private ForcedAccess forced(ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        return new ForcedAccess(id, claim, row.getString("person"), row.getString("person_name"),
                vault.openText(KeyOwner.claim(claim), row.getBytes("reason"), "assessment_forced_access.reason:" + id),
                row.getObject("forced_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private byte[] sealed(ClaimId claim, String context, String text) {
        return vault.sealText(KeyOwner.claim(claim), text.strip(), context);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new AccessNotPossible(Problem.REASON_MISSING);
        }
    }
}
