package nl.tegemoet.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.decision.ViewsEntry.Channel;
import nl.tegemoet.decision.ViewsEntry.Event;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the views of applicants are stored; only ever added to, the words sealed with the claim's key. */
@Repository
class ViewsRecords {

    private final JdbcClient jdbc;
    private final Vault vault;

    ViewsRecords(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else chose in the same moment */
    void add(Views views) {
        jdbc.sql("insert into decision_views (id, claim_id, number, way, grounds, reason, chosen_by, chosen_by_name, chosen_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(views.id().toString(), views.claim().toString(), views.number(), views.way().name(),
                        views.grounds().stream().map(RefusalGround::name).collect(Collectors.joining(",")),
                        seal(views.claim(), views.reason(), "decision_views.reason", views.id()), views.chosenBy(), views.chosenByName(),
                        utc(views.chosenAt()))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is an answer and there is one already */
    void add(Views views, ViewsEntry entry, Actor by) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into decision_views_entry (id, views_id, event, channel, on_day, until_day, words, documents, answers, entered_by,"
                        + " entered_name, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.toString(), views.id().toString(), entry.event().name(), entry.channel() == null ? null : entry.channel().name(),
                        entry.on(), entry.until(), seal(views.claim(), entry.words(), "decision_views_entry.words", id),
                        entry.documents().stream().map(DocumentId::toString).collect(Collectors.joining(",")),
                        entry.isAnswer() ? views.id().toString() : null, by.id(), by.displayName(), utc(entry.at()))
                .update();
    }

    Optional<Views> find(UUID id) {
        return one("id = ?", id.toString());
    }

    Optional<Views> newest(ClaimId claim) {
        return one("claim_id = ? order by number desc limit 1", claim.toString());
    }

    /** The same, locked until the end of the transaction: an answer and the end of the term come one after the other. */
    Optional<Views> newestLocked(ClaimId claim) {
        return one("claim_id = ? order by number desc limit 1 for update", claim.toString());
    }

    private Optional<Views> one(String condition, String parameter) {
        return jdbc.sql("select * from decision_views where " + condition).param(parameter).query((row, number) -> views(row)).optional();
    }

    private Views views(ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        return new Views(id, claim, row.getInt("number"), ViewsWay.valueOf(row.getString("way")),
                Stream.of(row.getString("grounds").split(",")).map(RefusalGround::valueOf).toList(),
                open(claim, row.getBytes("reason"), "decision_views.reason", id), row.getString("chosen_by"), row.getString("chosen_by_name"),
                instant(row, "chosen_at"), entries(claim, id));
    }

    private List<ViewsEntry> entries(ClaimId claim, UUID views) {
        return jdbc.sql("select * from decision_views_entry where views_id = ? order by seq").param(views.toString())
                .query((row, number) -> entry(claim, row)).list();
    }

    private ViewsEntry entry(ClaimId claim, ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        var documents = row.getString("documents");
        return new ViewsEntry(Event.valueOf(row.getString("event")), channel == null ? null : Channel.valueOf(channel),
                row.getObject("on_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
                open(claim, row.getBytes("words"), "decision_views_entry.words", UUID.fromString(row.getString("id"))),
                documents.isEmpty() ? List.of() : Stream.of(documents.split(",")).map(DocumentId::of).toList(),
                row.getString("entered_name"), instant(row, "entered_at"));
    }

    private byte[] seal(ClaimId claim, String words, String column, UUID row) {
        return vault.sealText(KeyOwner.claim(claim), words, column + ":" + row);
    }

    private String open(ClaimId claim, byte[] sealed, String column, UUID row) {
        return vault.openText(KeyOwner.claim(claim), sealed, column + ":" + row);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
