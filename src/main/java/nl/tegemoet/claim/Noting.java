package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;
import static nl.tegemoet.claim.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notes of staff on a claim, sealed; a note is not changed, a second one corrects it. */
@Service
@Transactional
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
public class Noting {

    private static final int LONGEST_NOTE = 8_000;

    private final JdbcClient jdbc;
    private final ClaimRecords claims;
    private final Vault vault;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Noting(JdbcClient jdbc, ClaimRecords claims, Vault vault, Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.vault = vault;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException unless it has 1 to 8,000 letters */
    public void write(ClaimId claim, String text) {
        var note = Written.text(text, LONGEST_NOTE);
        claims.findById(claim.value()).orElseThrow(ClaimNotFound::new);
        var id = UUID.randomUUID();
        var author = currentActor.actor();
        jdbc.sql("insert into claim_note (id, claim_id, text, written_by, written_by_name, written_at) values (?, ?, ?, ?, ?, ?)")
                .params(id.toString(), claim.toString(), vault.sealText(KeyOwner.claim(claim), note, "claim_note.text:" + id),
                        author.id(), author.displayName(), inDatabase(clock.instant()))
                .update();
        accounting.act(claim, "claim.note-written", Map.of("note", id.toString()));
    }

    /** Keeps what was typed beside something else; nothing, if nothing was. */
    public void writeIfAny(ClaimId claim, String text) {
        if (!text.isBlank()) {
            write(claim, text);
        }
    }

    /** The newest first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Note> notes(ClaimId claim) {
        return jdbc.sql("select * from claim_note where claim_id = ? order by written_at desc, id").param(claim.toString())
                .query((row, number) -> note(claim, row)).list();
    }

    private Note note(ClaimId claim, ResultSet row) throws SQLException {
        return new Note(vault.openText(KeyOwner.claim(claim), row.getBytes("text"), "claim_note.text:" + row.getString("id")),
                row.getString("written_by_name"), moment(row, "written_at"));
    }
}
