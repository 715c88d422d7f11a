package nl.tegemoet.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the money of a claim goes (bankrekeningen, Awb 4:89). A correction is a new version beside the old one, so that the account
 * of each payment can be told for ever.
 */
@Service
@Transactional
public class BankAccounts {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ClaimOwners owners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankAccounts(JdbcClient jdbc, Vault vault, Accounting accounting, CurrentActor currentActor, ClaimOwners owners,
            ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The account that the applicant named.
     *
     * @throws OptimisticLockingFailureException if the claim has an account already
     */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.DISPATCHER, Role.SYSTEM})
    public BankAccount register(ClaimId claim, Iban iban, String holder) {
        return add(claim, 1, iban, holder, null);
    }

    /**
     * The first account of a claim that came without one, as the applicant told it later.
     *
     * @param source how staff know it
     * @throws OptimisticLockingFailureException if the claim has an account already
     */
    @AllowedFor(Role.CASEWORKER)
    public BankAccount registerTold(ClaimId claim, Iban iban, String holder, String source) {
        return add(claim, 1, iban, holder, source);
    }

    /**
     * Another account than the one that is known.
     *
     * @param knownVersion the version that whoever corrects had in view
     * @throws OptimisticLockingFailureException if somebody corrected it meanwhile
     */
    @AllowedFor({Role.CASEWORKER, Role.SYSTEM})
    public BankAccount correct(ClaimId claim, int knownVersion, Iban iban, String holder, String reason) {
        int current = current(claim).map(BankAccount::version).orElse(0);
        if (current != knownVersion) {
            throw changedMeanwhile();
        }
        return add(claim, knownVersion + 1, iban, holder, reason);
    }

    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.AUDITOR,
            Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<BankAccount> current(ClaimId claim) {
        var all = all(claim);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Every account that was ever known for the claim, the first one first. */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD, Role.AUDITOR, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
    @Transactional(readOnly = true)
    public List<BankAccount> history(ClaimId claim) {
        return all(claim);
    }

    /** Other claims that ever named the same account: a reason for a person to look, never a reason by itself. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<ClaimId> othersWithSameAccount(ClaimId claim) {
        return jdbc.sql("select distinct other.claim_id from party_bank_account mine join party_bank_account other"
                        + " on other.iban_index = mine.iban_index and other.claim_id <> mine.claim_id where mine.claim_id = ?")
                .param(claim.toString()).query((row, number) -> ClaimId.of(row.getString(1))).list();
    }

    private List<BankAccount> all(ClaimId claim) {
        var actor = currentActor.actor();
        if (actor.is(Role.APPLICANT) && !owners.owns(actor.personId(), claim)) {
            throw new PersonNotFound();
        }
        return jdbc.sql("select * from party_bank_account where claim_id = ? order by version").param(claim.toString())
                .query((row, number) -> account(claim, row)).list();
    }

    private BankAccount add(ClaimId claim, int version, Iban iban, String holder, String reason) {
        var owner = KeyOwner.claim(claim);
        var row = claim + "/" + version;
        try {
            jdbc.sql("insert into party_bank_account (claim_id, version, iban_index, iban, holder, reason, known_since, recorded_by)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(claim.toString(), version, vault.blindIndex("iban", iban.value()),
                            vault.sealText(owner, iban.value(), "party_bank_account.iban:" + row),
                            vault.sealText(owner, holder.strip(), "party_bank_account.holder:" + row),
                            vault.sealText(owner, reason, "party_bank_account.reason:" + row),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), currentActor.actor().id())
                    .update();
        } catch (DuplicateKeyException somebodyElseFirst) {
            throw changedMeanwhile();
        }
        accounting.act(claim, version == 1 ? "party.account-registered" : "party.account-corrected",
                Map.of("version", Integer.toString(version)));
        events.publishEvent(new AccountNamed(claim));
        return current(claim).orElseThrow();
    }

    private BankAccount account(ClaimId claim, ResultSet row) throws SQLException {
        var owner = KeyOwner.claim(claim);
        var id = claim + "/" + row.getInt("version");
        return new BankAccount(new Iban(vault.openText(owner, row.getBytes("iban"), "party_bank_account.iban:" + id)),
                vault.openText(owner, row.getBytes("holder"), "party_bank_account.holder:" + id), row.getInt("version"),
                row.getObject("known_since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                vault.openText(owner, row.getBytes("reason"), "party_bank_account.reason:" + id));
    }

    private static OptimisticLockingFailureException changedMeanwhile() {
        return new OptimisticLockingFailureException("The bank account was changed meanwhile");
    }
}
