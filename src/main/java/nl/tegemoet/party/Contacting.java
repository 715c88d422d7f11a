package nl.tegemoet.party;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how an applicant wishes to be reached about a claim; each choice is a new version. */
@Service
@Transactional
public class Contacting {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ClaimOwners owners;
    private final Clock clock;

    Contacting(JdbcClient jdbc, Vault vault, JsonMapper json, Accounting accounting, CurrentActor currentActor, ClaimOwners owners,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.owners = owners;
        this.clock = clock;
    }

    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.DISPATCHER, Role.SYSTEM})
    public void choose(ClaimId claim, Preferences preferences) {
        requireOwn(claim);
        int version = latestVersion("party_preferences", claim) + 1;
        var chosen = vault.sealText(KeyOwner.claim(claim), json.writeValueAsString(preferences), context(claim, version));
        jdbc.sql("insert into party_preferences (claim_id, version, chosen, chosen_at, chosen_by) values (?, ?, ?, ?, ?)")
                .params(claim.toString(), version, chosen, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        currentActor.actor().id())
                .update();
        accounting.act(claim, "party.preferences-chosen", Map.of("version", Integer.toString(version)));
    }

    /** What was chosen last; {@link Preferences#unspoken()} if nothing was. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.DISPATCHER,
            Role.SYSTEM})
    @Transactional(readOnly = true)
    public Preferences preferences(ClaimId claim) {
        requireOwn(claim);
        return jdbc.sql("select version, chosen from party_preferences where claim_id = ? order by version desc limit 1").param(claim.toString())
                .query((row, number) -> json.readValue(
                        vault.openText(KeyOwner.claim(claim), row.getBytes("chosen"), context(claim, row.getInt("version"))), Preferences.class))
                .optional().orElseGet(Preferences::unspoken);
    }

    /** Records how mail reaches the person safely. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.SYSTEM})
    public void wish(ClaimId claim, DeliveryWishes wishes) {
        requireOwn(claim);
        int version = latestVersion("party_delivery_wishes", claim) + 1;
        var wished = vault.sealText(KeyOwner.claim(claim), json.writeValueAsString(wishes), wishesContext(claim, version));
        jdbc.sql("insert into party_delivery_wishes (claim_id, version, wished, wished_at, wished_by) values (?, ?, ?, ?, ?)")
                .params(claim.toString(), version, wished, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        currentActor.actor().id())
                .update();
        accounting.act(claim, "party.delivery-wished", Map.of("version", Integer.toString(version)));
    }

    /** What was wished last; {@link DeliveryWishes#unspoken} if nothing was. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.DISPATCHER,
            Role.SYSTEM})
    @Transactional(readOnly = true)
    public DeliveryWishes wishes(ClaimId claim) {
        requireOwn(claim);
        return jdbc.sql("select version, wished from party_delivery_wishes where claim_id = ? order by version desc limit 1")
                .param(claim.toString())
                .query((row, number) -> json.readValue(vault.openText(KeyOwner.claim(claim), row.getBytes("wished"),
                        wishesContext(claim, row.getInt("version"))), DeliveryWishes.class))
                .optional().orElseGet(() -> DeliveryWishes.unspoken(preferences(claim).email()));
    }

    private int latestVersion(String table, ClaimId claim) {
        return jdbc.sql("select coalesce(max(version), 0) from " + table + " where claim_id = ?").param(claim.toString())
                .query(Integer.class).single();
    }

    private void requireOwn(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            throw new PersonNotFound();
        }
    }

    private static String context(ClaimId claim, int version) {
        return "party_preferences.chosen:" + claim + "/" + version;
    }

    private static String wishesContext(ClaimId claim, int version) {
        return "party_delivery_wishes.wished:" + claim + "/" + version;
    }
}
