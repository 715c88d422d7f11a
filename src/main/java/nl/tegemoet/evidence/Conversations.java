package nl.tegemoet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.evidence.Conversation.CalledOff;
import nl.tegemoet.evidence.Conversation.Invitation;
import nl.tegemoet.evidence.Conversation.Plan;
import nl.tegemoet.evidence.Conversation.Reason;
import nl.tegemoet.evidence.Conversation.Reply;
import nl.tegemoet.evidence.Conversation.Report;
import nl.tegemoet.evidence.Conversation.Way;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where talks are stored; their words lie sealed with the claim's key. */
@Repository
class Conversations {

    private final JdbcClient jdbc;
    private final Vault vault;

    Conversations(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is there already, or another one is planned */
    void add(Conversation talk) {
        var invitation = talk.invitation();
        var plan = invitation.plan();
        jdbc.sql("insert into evidence_conversation (id, claim_id, planned_claim, planned_at, way, place, consented_on, why_again, first_person,"
                        + " first_name, second_person, second_name, invited_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(talk.id().toString(), talk.claim().toString(), talk.claim().toString(), utc(plan.at()), plan.way().name(),
                        seal(talk, "place", plan.place()), plan.consentedOn(),
                        plan.whyAgain().isEmpty() ? null : seal(talk, "why_again", plan.whyAgain()), invitation.first().id(),
                        invitation.first().displayName(), plan.second().id(), plan.second().displayName(), utc(invitation.invitedAt()))
                .update();
    }

    void callOff(Conversation talk, CalledOff off, String by) {
        jdbc.sql("update evidence_conversation set planned_claim = null, off_reason = ?, off_words = ?, off_by = ?, off_at = ? where id = ?")
                .params(off.reason().name(), seal(talk, "off_words", off.words()), by, utc(off.at()), talk.id().toString()).update();
    }

    void report(Conversation talk, Report report, String by) {
        jdbc.sql("update evidence_conversation set planned_claim = null, report = ?, reported_by = ?, reported_by_name = ?, reported_at = ? where id = ?")
                .params(seal(talk, "report", report.text()), by, report.writtenBy(), utc(report.at()), talk.id().toString()).update();
    }

    void reply(Conversation talk, Reply reply) {
        jdbc.sql("update evidence_conversation set agreed = ?, addition_id = ?, replied_at = ? where id = ?")
                .params(reply.agreed(), reply.correction() == null ? null : reply.correction().toString(), utc(reply.at()), talk.id().toString())
                .update();
    }

    /** All of the claim, the first one first. */
    List<Conversation> of(ClaimId claim) {
        return some("where claim_id = ? order by planned_at, id", claim.toString());
    }

    Optional<Conversation> find(UUID id) {
        return some("where id = ?", id.toString()).stream().findFirst();
    }

    /** Locked until the end of the transaction. */
    Optional<Conversation> locked(UUID id) {
        return some("where id = ? for update", id.toString()).stream().findFirst();
    }

    private List<Conversation> some(String condition, String parameter) {
        return jdbc.sql("select * from evidence_conversation " + condition).param(parameter).query((row, number) -> talk(row)).list();
    }

    private Conversation talk(ResultSet row) throws SQLException {
        var why = open(row, "why_again");
        var plan = new Plan(instant(row, "planned_at"), Way.valueOf(row.getString("way")), open(row, "place"),
                row.getObject("consented_on", LocalDate.class), why == null ? "" : why,
                new Colleague(row.getString("second_person"), row.getString("second_name")));
        return new Conversation(UUID.fromString(row.getString("id")), ClaimId.of(row.getString("claim_id")),
                new Invitation(plan, new Colleague(row.getString("first_person"), row.getString("first_name")), instant(row, "invited_at")),
                calledOff(row), reported(row), replied(row));
    }

    private Optional<CalledOff> calledOff(ResultSet row) throws SQLException {
        return row.getString("off_reason") == null ? Optional.empty()
                : Optional.of(new CalledOff(Reason.valueOf(row.getString("off_reason")), open(row, "off_words"), instant(row, "off_at")));
    }

    private Optional<Report> reported(ResultSet row) throws SQLException {
        return row.getString("reported_by") == null ? Optional.empty()
                : Optional.of(new Report(open(row, "report"), row.getString("reported_by_name"), instant(row, "reported_at")));
    }

    private static Optional<Reply> replied(ResultSet row) throws SQLException {
        if (row.getObject("replied_at") == null) {
            return Optional.empty();
        }
        var correction = row.getString("addition_id");
        return Optional.of(new Reply(row.getBoolean("agreed"), correction == null ? null : UUID.fromString(correction), instant(row, "replied_at")));
    }

    private byte[] seal(Conversation talk, String column, String text) {
        return vault.sealText(KeyOwner.claim(talk.claim()), text, context(column, talk.id().toString()));
    }

    private String open(ResultSet row, String column) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? null
                : vault.openText(KeyOwner.claim(ClaimId.of(row.getString("claim_id"))), sealed, context(column, row.getString("id")));
    }

    private static String context(String column, String id) {
        return "evidence_conversation." + column + ":" + id;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
